import {isOrganizationHead} from '../../lexicons/organizationHeads.ts'
import {isEastAsianFamilyName, isGivenName, isPersonName} from '../../lexicons/personNames.ts'
import {countryOfPlace} from '../../lexicons/places.ts'
import {isEnglishWord} from '../../lexicons/words.ts'
import type {Word} from '../lines.ts'
import type {Cue, View} from './cue.ts'

/** What the words of a name say of its type. */
export const nameCues: Cue[] = [
  ['given-name', 'person', 1.3, startsGiven],
  ['given-name', 'person', 0.9, (view) => startsGiven(view) && !view.words.every(isEnglish)],
  ['given-name-alone', 'person', 1.6, ({long, first}) => !long && isGiven(first)],
  ['family-name', 'person', 1, ({long, last}) => long && isForeignName(last)],
  ['middle-name', 'person', 0.5, ({words}) => isPersonName(words.slice(1, -1)[0]?.plain ?? '')],
  ['initial', 'person', 2, ({long, words}) => long && words.some(isInitial)],
  ['east-asian', 'person', 2.5, ({words}) => isEastAsianName(words)],
  ['foreign-words', 'person', 1.2, ({long, words}) => long && words.length < 5 && isForeign(words)],
  ['particle', 'person', 1, ({words}) => PARTICLE.test(words.slice(1, -1)[0]?.text ?? '')],
  ['dictionary-words', 'other', 1.5, ({long, words}) => long && words.every(isEnglish)],
  ['digits', 'other', 2, ({words, after}) => /\d/.test(textOf(words)) || /^\d/.test(after(0))],
  ['all-caps-words', 'other', 1, ({long, words}) => long && words.every(isInCapitals)],
  ['acronym', 'organization', 1.2, ({long, first}) => !long && isAcronymWord(first)],
  ['acronym-inside', 'organization', 2, ({long, words}) => long && words.some(isAcronymWord)],
  ['ampersand', 'organization', 2, ({words}) => /\p{L}&\p{L}/u.test(textOf(words))],
  ['web-name', 'organization', 2, ({last}) => /\p{L}\.\p{Ll}{2,4}$/u.test(last.text)],
  ['camel-case', 'organization', 1.6, ({long, first}) => !long && isCamelCase(first)],
  ['head-inside', 'organization', 1, ({long, words}) => long && words.some(isHead)],
  ['city', 'place', 2.5, ({words}) => countryOfPlace(textOf(words)) !== undefined],
]

const PARTICLE = /^(?:bin|ibn|al|van|von|de|der)$/

function startsGiven({long, first}: View): boolean {
  return long && isGivenName(first.plain)
}

function isGiven(word: Word): boolean {
  return isGivenName(word.plain) && !isEnglish(word)
}

function isForeignName(word: Word): boolean {
  return isPersonName(word.plain) && !isEnglish(word)
}

function isInitial({text}: Word): boolean {
  return /^\p{Lu}\.$/u.test(text)
}

/** A family name that comes first and a given name of one word, perhaps of two joined syllables. */
function isEastAsianName([family, given, ...more]: Word[]): boolean {
  if (!family || !given || more.length > 1 || !isEastAsianFamilyName(family.plain)) return false
  return /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(given.text) || !isEnglish(given)
}

function isForeign(words: Word[]): boolean {
  return !words.some(isEnglish)
}

function isEnglish({lower}: Word): boolean {
  return isEnglishWord(lower)
}

function isInCapitals({text}: Word): boolean {
  return /^\p{Lu}{2,}$/u.test(text)
}

function isAcronymWord({text}: Word): boolean {
  return /^\p{Lu}{3,6}$/u.test(text)
}

/** "YouTube", but not "McDonald" or "LeBron". */
function isCamelCase({text}: Word): boolean {
  return /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Le|La|O')/.test(text)
}

function isHead({text}: Word): boolean {
  return isOrganizationHead(text)
}

function textOf(words: Word[]): string {
  return words.map(({plain}) => plain).join(' ')
}
