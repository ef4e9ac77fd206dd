import type {Rule} from './rule.ts'

/** A text tells gender by a pronoun or a first name, which are sometimes another's: it casts doubt, no more. */
export const gender: Rule = (met, known) => {
  if (!met.gender || !known.gender || met.gender === known.gender) return undefined
  return {points: -25, because: `one is ${met.gender}, the other ${known.gender}`}
}
