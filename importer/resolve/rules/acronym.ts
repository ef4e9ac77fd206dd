import type {Profile} from '../profile.ts'
import type {Rule} from './rule.ts'

/**
 * A body that one article knows by its letters, and another by the words that they stand for: likely the more letters
 * there are, and the more so where the letters' own words are much the same. Where some article says both, they share a
 * name.
 */
export const acronym: Rule = (met, known) => {
  if ([...met.names.keys()].some((name) => known.names.has(name))) return undefined
  const letters = [...met.acronyms].find((each) => known.acronyms.has(each))
  if (!letters || met.names.has(letters) === known.names.has(letters)) return undefined
  const may = `“${letters.toUpperCase()}” may be short for the other’s name`
  if (wordsShared(met, known) >= SHARED) {
    return {points: 50, because: `${may}, which differs little from its own`}
  }
  return {points: letters.length > 3 ? 40 : 30, because: may}
}

const SHARED = 3

function wordsShared(one: Profile, two: Profile): number {
  const words = wordsIn(one)
  return [...wordsIn(two)].filter((word) => words.has(word)).length
}

function wordsIn({names}: Profile): Set<string> {
  return new Set([...names.keys()].flatMap((name) => name.split(' ')))
}
