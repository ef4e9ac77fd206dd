import type {Rule} from './rule.ts'

/** A junior is not his father; but many a text leaves the word out. */
export const generation: Rule = (met, known) => {
  const [one] = met.generations
  const [two] = known.generations
  if (one === undefined || two === undefined) return undefined
  if ([...met.generations].some((each) => known.generations.has(each))) return undefined
  if (one !== '' && two !== '')
    return {points: -100, because: `one is “${one}”, the other “${two}”`}
  return {points: -25, because: `only one of them is called “${one || two}”`}
}
