import {HEADLINE} from '../../types.ts'
import {countryOfPlace} from '../lexicons/places.ts'
import {type State, stateCoded, stateNamed, stateOfDemonym} from '../lexicons/states.ts'
import type {Name} from '../types.ts'

/** Tells of which state an article speaks when it names a body that some states have. */
export type HomeState = (isEligible: (state: State) => boolean) => State | undefined

/**
 * The state that an article speaks of, where it is clear: of those that are eligible by far the most of its names are of
 * that state, its people, its places and its bodies. A text leaves it to the reader to know whose Parliament it means when it is
 * that one's.
 */
export function homeStateIn(names: Name[]): HomeState {
  const counts = new Map<string, {state: State; count: number}>()
  for (const name of names) {
    const state = sovereign(stateOf(name))
    if (!state) continue
    const sofar = counts.get(state.name)?.count ?? 0
    counts.set(state.name, {state, count: sofar + (name.block === HEADLINE ? 3 : 1)})
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count)
  return (isEligible) => {
    const [first, second] = ranked.filter(({state}) => isEligible(state))
    return first && first.count >= 1.5 * (second?.count ?? 0) ? first.state : undefined
  }
}

function stateOf({type, quote}: Name): State | undefined {
  if (type === 'state') return stateNamed(quote)
  if (type === 'demonym') return stateOfDemonym(quote)
  if (type === 'organization') return stateIn(quote).state
  if (type === 'place') return stateCoded(countryOfPlace(quote))
  return undefined
}

/** Territories that are governed from elsewhere. Those with a Senate of their own are not among them. */
const GOVERNED_FROM: Partial<Record<string, string>> = {AS: 'US', GU: 'US', MP: 'US', VI: 'US'}

function sovereign(state: State | undefined): State | undefined {
  return stateCoded(GOVERNED_FROM[state?.code ?? '']) ?? state
}

/** "X Senate", "X's government" and "government of X" as the state and the rest. */
export function stateIn(name: string): {state?: State; body: string} {
  const [, body = name, owner = ''] = /^(?:the )?(\p{L}+) of (?:the )?(.+)$/u.exec(name) ?? []
  const after = stateNamed(owner)
  if (after) return {state: after, body}
  for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
    const before = name.slice(0, space).replace(/'s?$/, '')
    const state = stateNamed(before) ?? stateOfDemonym(before)
    if (state) return {state, body: name.slice(space + 1)}
  }
  return {body: name}
}
