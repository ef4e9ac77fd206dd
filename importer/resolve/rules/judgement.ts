import type {Rule} from './rule.ts'

/** More than all other rules together. */
const FINAL = 1000

/** What a person has said stands, in every run to come and whatever speaks against it. */
export const judgement: Rule = (met, known) => {
  const said = met.judged.get(known.documentId)
  if (!said) return undefined
  return said === 'same'
    ? {points: FINAL, because: 'a person said that they are the same'}
    : {points: -FINAL, because: 'a person said that they are different'}
}
