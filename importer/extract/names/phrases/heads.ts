import {isOrganizationHead} from '../../lexicons/organizationHeads.ts'
import {
  EVENT_HEADS,
  EVENT_PREFIXES,
  OTHER_HEADS,
  PLACE_HEADS,
  PLACE_PREFIXES,
} from '../../lexicons/otherHeads.ts'
import type {NameType} from '../../types.ts'
import type {Word} from '../lines.ts'
import type {Parsed} from '../parsed.ts'
import {isCapital, isCommonNoun} from './nouns.ts'

/** The type of what a head word heads. */
export function headType(words: Word[], at: number): NameType | undefined {
  const word = words[at]
  if (!word || word.capital === 'none' || word.capital === 'function') return undefined
  if (isOrganizationHead(word.text)) return 'organization'
  if (PLACE_HEADS.has(word.text) || PLACE_PREFIXES.has(word.text)) return 'place'
  if (EVENT_HEADS.has(word.text) || EVENT_PREFIXES.has(word.text)) return 'event'
  return OTHER_HEADS.has(word.text) ? 'other' : undefined
}

/** "Physicians against War", "Doctors for Peace": people and their cause, with no head word. */
export function isCause(words: Word[], at: number): boolean {
  const [people, connector, cause] = [words[at], words[at + 1], words[at + 2]]
  if (
    people?.capital !== 'strong' ||
    !/(?:ians|ers|ors|ists|ents|nds|hers|men|ans)$/.test(people.text)
  )
    return false
  return (
    /^(?:for|against|without)$/.test(connector?.text ?? '') &&
    isCommonNoun(people) &&
    isCommonNoun(cause)
  )
}

/** "National Park Service": the last head of the unbroken capitals decides. */
export function hasLaterHead({line: {words}, isTitle}: Parsed, at: number): boolean {
  for (let next = at + 1; isCapital(words[next]) && !isTitle[next]; next++) {
    const type = headType(words, next)
    if (type && !PLACE_PREFIXES.has(words[next]?.text ?? '')) return true
  }
  return false
}

/** The head noun of "Soviet Union" is a state's, that of "English Channel" a sea's: the lexicon knows better. */
export function isExplained({units}: Parsed, at: number): boolean {
  return units.some(({from, to, type}) => type !== 'organization' && from <= at && at < to)
}

/** "Mount X", "Hurricane X", "Radio X": kinds whose name follows the head. */
export function takesNameAfter(word: Word | undefined): boolean {
  const text = word?.text ?? ''
  return (
    PLACE_PREFIXES.has(text) ||
    EVENT_PREFIXES.has(text) ||
    /^(?:Radio|Air|Bank|Club|Hotel|Team|Television|Channel|Banco|Grupo)$/.test(text)
  )
}
