import type {Rule} from './index.ts'

/**
 * An id says from what it was minted. The same article and name again: it is that one, were it only a description.
 * The same name, under which an editor keeps it no longer: it still was that one.
 */
export const origin: Rule = (met, known) => {
  if (!met.minted) return undefined
  if (known.documentId === met.minted.own) {
    return {points: 120, because: 'it was first imported from this article under this name'}
  }
  const renamed = ![...met.names.keys()].some((name) => known.names.has(name))
  if (known.documentId === met.minted.plain && renamed) {
    return {points: 55, because: 'it was first imported under this name'}
  }
  return undefined
}
