import type {Rule} from './rule.ts'

/**
 * A body that one article knows by its letters alone, and another by the words that they stand for: likely the more
 * letters there are. Where some article says both, they share a name.
 */
export const acronym: Rule = (met, known) => {
  if ([...met.names.keys()].some((name) => known.names.has(name))) return undefined
  const letters = [...met.acronyms].find((each) => known.acronyms.has(each))
  if (!letters || isSpelt(met.names, letters) === isSpelt(known.names, letters)) return undefined
  const points = letters.length > 3 ? 40 : 30
  return {points, because: `“${letters.toUpperCase()}” may be short for the other’s name`}
}

function isSpelt(names: ReadonlyMap<string, unknown>, letters: string): boolean {
  return names.has(letters)
}
