import {stateNamed} from '../lexicons/states.ts'
import type {Name} from '../types.ts'

export type StateGroup = {name: string; code?: string; names: Name[]}

/** The names of states, each state once, under the name that English commonly gives it. */
export function groupStates(names: Name[]): StateGroup[] {
  const groups = new Map<string, StateGroup>()
  for (const name of names) {
    const state =
      stateNamed(name.quote) ?? stateNamed(`${name.quote} ${lastWordNearby(name, names)}`)
    if (!state) continue
    const group = groups.get(state.name) ?? {...state, names: []}
    group.names.push(name)
    groups.set(state.name, group)
  }
  return [...groups.values()]
}

/** "North" of "North and South X" has its second word from the state that comes next. */
function lastWordNearby({block, end}: Name, names: Name[]): string {
  const next = names.find(
    (other) => other.block === block && other.start > end && other.start < end + 12,
  )
  return next?.quote.split(' ').at(-1) ?? ''
}
