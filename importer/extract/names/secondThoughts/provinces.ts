import {countryOfNamesake, countryOfPlace, isRegion} from '../../lexicons/places.ts'
import {stateNamed, stateOfDemonym} from '../../lexicons/states.ts'
import type {Name} from '../../types.ts'

/** By what the rules tell a state from a province of the same name; the tagger is told no better. */
export const NAMESAKE = 'namesake'

/**
 * A name that a state shares with another country's province ("Georgia") is the state's where the article has more names of
 * the state's places and people than of the other country's; the province's where it has more places of that country, two at
 * least and a province among them.
 */
export function withProvincesFound(names: Name[]): Name[] {
  const meant = new Map<string, 'state' | 'province' | undefined>()
  return names.map((name) => {
    const country = name.type === 'state' ? countryOfNamesake(name.quote) : undefined
    if (!country) return name
    if (!meant.has(name.quote)) meant.set(name.quote, meaningOf(name.quote, country, names))
    const meaning = meant.get(name.quote)
    if (meaning === undefined) return name
    const {kind: _, ...rest} = name
    if (meaning === 'province') return {...rest, type: 'place', method: NAMESAKE}
    return {...name, method: NAMESAKE}
  })
}

function meaningOf(quote: string, country: string, names: Name[]) {
  const others = names.filter((name) => name.quote !== quote)
  const state = namesOf(stateNamed(quote)?.code, others)
  const rivals = namesOf(country, others)
  if (state.size > rivals.size) return 'state'
  const places = [...rivals].filter((rival) => countryOfPlace(rival) === country)
  const isAmongProvinces = places.length > Math.max(1, state.size) && places.some(isRegion)
  return isAmongProvinces ? 'province' : undefined
}

/** A country's names and those of its places and people, as far as they occur. */
function namesOf(country: string | undefined, names: Name[]): Set<string> {
  const own = names.filter(({type, quote}) => country && countryOf(type, quote) === country)
  return new Set(own.map(({quote}) => quote))
}

function countryOf(type: Name['type'], quote: string): string | undefined {
  if (type === 'place') return countryOfPlace(quote)
  if (type === 'demonym') return stateOfDemonym(quote)?.code
  return type === 'state' ? stateNamed(quote)?.code : undefined
}
