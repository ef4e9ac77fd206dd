import {countryOfNamesake, countryOfPlace, isRegion} from '../../lexicons/places.ts'
import {stateOfDemonym} from '../../lexicons/states.ts'
import type {Name} from '../../types.ts'

/** A state's name is a province's ("Georgia") where the article speaks of that country's other provinces instead. */
export function withProvincesFound(names: Name[]): Name[] {
  const places = new Set(names.filter(({type}) => type === 'place').map(({quote}) => quote))
  const peoples = new Set(
    names.map(({type, quote}) => type === 'demonym' && stateOfDemonym(quote)?.name),
  )
  return names.map((name) => {
    const country = name.type === 'state' ? countryOfNamesake(name.quote) : undefined
    if (!country || peoples.has(name.quote)) return name
    const siblings = [...places].filter(
      (place) => isRegion(place) && countryOfPlace(place) === country,
    )
    if (siblings.length < 2) return name
    const {kind: _, ...rest} = name
    return {...rest, type: 'place'}
  })
}
