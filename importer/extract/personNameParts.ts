import {genderOf, isEastAsianFamilyName, isGivenName} from './lexicons/personNames.ts'

export type PersonNameParts = {givenName?: string; familyName: string; familyNameFirst: boolean}

/**
 * Which part of a name is the family's. It comes first in Chinese, Korean and Vietnamese names, which show by a family
 * name of theirs and a given name that no Western list has; elsewhere last, with the particles before it. Kings and
 * popes ("Charles VI") have none, and a family name may stand alone ("van der Berg").
 */
export function splitPersonName(name: string): PersonNameParts {
  const all = name.split(/[\s,]+/).filter(Boolean)
  const words = SUFFIX.test(all.at(-1) ?? '') ? all.slice(0, -1) : all
  const [first, second] = words
  if (!first || !second) return {familyName: name, familyNameFirst: false}
  if (isFamilyNameFirst(words)) {
    return {familyName: first, givenName: words.slice(1).join(' '), familyNameFirst: true}
  }
  let from = words.length - 1
  while (from > 0 && (from > 1 ? PARTICLE : FIRST_PARTICLE).test(words[from - 1] ?? '')) from--
  const familyName = words.slice(from).join(' ')
  if (from === 0) return {familyName, familyNameFirst: false}
  return {givenName: words.slice(0, from).join(' '), familyName, familyNameFirst: false}
}

/** What tells a son from his father, and a king from his namesakes. */
const SUFFIX = /^(?:Jr\.?|Sr\.?|X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})$/

const PARTICLE =
  /^(?:de|la|las|los|del|della|di|da|do|dos|das|du|des|le|van|von|der|den|ter|ten|bin|ibn|ben|al|el)$/i

/** Those that are no given names ("Al", "Ben") or family names that come first ("Le"). */
const FIRST_PARTICLE =
  /^(?:(?:[Dd]e|[Ll]a|[Dd]ella|[Dd]u|[Dd]es|[Vv]an|[Vv]on|[Bb]in|[Ii]bn|[Ee]l)|d[aio]|dos|del|der|den|ter|le)$/

function isFamilyNameFirst([family = '', given = '', ...more]: string[]): boolean {
  const isAlone = more.length === 0 && !isGivenName(family)
  if (isAlone && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given)) return true
  if (!isEastAsianFamilyName(family) || more.length > 1) return false
  const last = more.at(-1) ?? given
  if (/^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(given)) return true
  if (isEastAsianFamilyName(last) && isGivenName(family) && !isEastAsianFamilyName(given))
    return false
  return genderOf(given) === undefined || !isGivenName(family)
}
