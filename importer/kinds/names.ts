import {alternateNameKey} from '../keys.ts'
import type {Entity} from '../types.ts'

/**
 * Every name that the article uses, the fullest included: where the document has another one for its title, this is how
 * it is found again. (What equals the title is left out when the document is put together.)
 */
export function alternateNames({type, name, alternateNames}: Entity) {
  const listed = [{value: name, kind: 'alias' as const}, ...alternateNames]
    // "The president" means somebody else in the next article; "the 2019 quake" still is that quake.
    .filter(({kind}) => kind !== 'descriptor' || type === 'event')
  const values = new Map(listed.map((each) => [each.value, each]))
  return [...values.values()].map(({value, kind}) => ({
    _type: 'alternateName',
    _key: alternateNameKey(value),
    value,
    kind,
  }))
}
