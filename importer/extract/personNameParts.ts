import {genderOf, isEastAsianFamilyName, isGivenName} from './lexicons/personNames.ts'

export type PersonNameParts = {givenName?: string; familyName: string; familyNameFirst: boolean}

/**
 * Which part of a name is the family's. It comes first in Chinese, Korean and Vietnamese names, which show by a family
 * name of theirs and a given name that no Western list has; elsewhere last, with the particles before it.
 */
export function splitPersonName(name: string): PersonNameParts {
  const words = name.split(/\s+/).filter(Boolean)
  const [first, second] = words
  const last = words.at(-1) ?? name
  if (!first || !second) return {familyName: name, familyNameFirst: false}
  if (isFamilyNameFirst(words)) {
    return {familyName: first, givenName: words.slice(1).join(' '), familyNameFirst: true}
  }
  const suffix = /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/.test(last) && words.length > 2 ? 1 : 0
  let from = words.length - 1 - suffix
  while (from > 1 && PARTICLE.test(words[from - 1] ?? '')) from--
  const familyName = words.slice(from, words.length - suffix).join(' ')
  return {givenName: words.slice(0, from).join(' '), familyName, familyNameFirst: false}
}

const PARTICLE = /^(?:de|la|del|della|di|da|dos|du|des|le|van|von|der|den|ter|bin|ibn|al|el)$/

function isFamilyNameFirst([family = '', given = '', ...more]: string[]): boolean {
  if (!isEastAsianFamilyName(family) || more.length > 1) return false
  const last = more.at(-1) ?? given
  if (/^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(given)) return true
  if (isEastAsianFamilyName(last) && isGivenName(family) && !isEastAsianFamilyName(given))
    return false
  return genderOf(given) === undefined || !isGivenName(family)
}
