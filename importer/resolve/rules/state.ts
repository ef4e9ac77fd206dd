import type {Rule} from './rule.ts'

/** Bodies of two states are two, whatever they are called. */
export const state: Rule = (met, known) => {
  if (!met.state || !known.state) return undefined
  if (met.state === known.state) return {points: 10, because: 'both are bodies of one state'}
  return {points: -60, because: 'they are bodies of different states'}
}
