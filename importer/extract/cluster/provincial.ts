import {HEADLINE} from '../../types.ts'
import {countryOfPlace, isRegion} from '../lexicons/places.ts'
import type {Name, Text} from '../types.ts'

/**
 * Whether an article speaks of the bodies of an American state, which are called like the nation's own: then a bare
 * "Senate" is nobody's that one could tell.
 */
export function isProvincial(names: Name[], texts: Text[]): boolean {
  const has = (pattern: RegExp) => texts.some(({text}) => pattern.test(text))
  if (has(NATIONAL)) return false
  const regions = names.filter(isAmericanState)
  return (
    has(PROVINCIAL) ||
    regions.some(({block}) => block === HEADLINE) ||
    (regions.length >= 3 && has(/[Gg]overnor/) && !names.some(isNationInHeadline))
  )
}

const NATIONAL =
  /\b(?:U\.?S\.?|United States|federal) (?:Congress|Senat|House|Represent)|\bCongress\b/
const PROVINCIAL =
  /\b[Ss]tate(?:['’]s)? (?:[Ss]enat|[Hh]ouse|[Ll]egislat|[Rr]epresentatives|[Ll]awmaker|[Aa]ssembl)|\bGeneral Assembly\b/

function isNationInHeadline({type, block}: Name): boolean {
  return type === 'state' && block === HEADLINE
}

function isAmericanState({type, quote}: Name): boolean {
  return type === 'place' && isRegion(quote) && countryOfPlace(quote) === 'US'
}
