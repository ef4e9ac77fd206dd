import type {Rule} from './rule.ts'

/** Bodies of two states are two, whatever they are called. */
export const state: Rule = (met, known) => {
  if (!met.state || !known.state) return undefined
  if (met.state.id === known.state.id)
    return {points: 10, because: `both are bodies of one state (${met.state.name})`}
  return {
    points: -60,
    because: `one is a body of ${met.state.name}, the other of ${known.state.name}`,
  }
}
