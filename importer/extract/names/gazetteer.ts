import type {OrganizationKind} from '../../../schemas/vocabularies.ts'
import {knownOrganizations} from '../lexicons/organizations.ts'
import {cityNames, regionNames} from '../lexicons/places.ts'
import {demonyms, stateNames} from '../lexicons/states.ts'
import {
  AMBIGUOUS_MONTHS,
  CALENDAR_TERMS,
  DEMONYM_TERMS,
  EVENT_TERMS,
  OTHER_TERMS,
  PLACE_TERMS,
} from '../lexicons/terms.ts'
import {isEnglishWord, isFrequentWord} from '../lexicons/words.ts'
import {withPlainApostrophes} from '../spelling.ts'
import {tokensOf} from '../texts.ts'
import type {NameType} from '../types.ts'
import type {Line, Word} from './lines.ts'

/** A stretch of words that a lexicon knows: from `from` up to, not including, `to`. */
export type Unit = {from: number; to: number; type: NameType; kind?: OrganizationKind}

type Entry = {type: NameType; kind?: OrganizationKind}

/** The longest names of the lexicons in a sentence, none overlapping another. */
export function unitsOf({words, titled}: Line): Unit[] {
  const units: Unit[] = []
  for (let from = 0; from < words.length; from++) {
    const unit = coordinatedState(words, from) ?? longestFrom(words, from)
    if (!unit || !isPlausible(unit, words, titled)) continue
    units.push(asModel(unit, words))
    from = unit.to - 1
  }
  return units
}

/** Nothing but letters, and a space between words: its tokens are its words, as with nearly all names. */
const PLAIN = /^\p{L}+(?: \p{L}+)*$/u

const entries = new Map<string, Entry>()
const beginnings = new Set<string>()
for (const name of EVENT_TERMS) add(name, {type: 'event'})
for (const name of [...CALENDAR_TERMS, ...OTHER_TERMS]) add(name, {type: 'other'})
for (const name of stateNames) add(name, {type: 'state', kind: 'state'})
for (const name of [...demonyms, ...DEMONYM_TERMS]) add(name, {type: 'demonym'})
for (const [name, {kind}] of knownOrganizations) add(name, {type: 'organization', kind})
for (const name of PLACE_TERMS) add(name, {type: 'place'})
for (const name of cityNames) {
  if (!isFrequentWord(name.toLowerCase())) add(name, {type: 'place'})
}
for (const name of regionNames) {
  if (!isEnglishWord(name.toLowerCase())) add(name, {type: 'place'})
}

/** The first entry of a name holds. */
function add(name: string, entry: Entry): void {
  const key = PLAIN.test(name) ? name : keyOf(name)
  if (!entries.has(key)) entries.set(key, entry)
  for (let end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1)) {
    beginnings.add(key.slice(0, end))
  }
}

/** The tokens of a name, a space between any two. */
function keyOf(name: string): string {
  return tokensOf(name)
    .map(({text}) => withPlainApostrophes(text))
    .join(' ')
}

function longestFrom(words: Word[], from: number): Unit | undefined {
  const first = words[from]
  if (!first || !/^[\p{Lu}\d]|^al-/u.test(first.text)) return undefined
  let found: Unit | undefined
  let name = ''
  for (let to = from; to < words.length; to++) {
    name = to === from ? first.plain : `${name} ${words[to]?.plain}`
    const entry = entries.get(name)
    if (entry) found = {from, to: to + 1, ...entry}
    if (!beginnings.has(name)) break
  }
  return found
}

/** "North and South X" names two states, the first by its first word alone. */
function coordinatedState(words: Word[], from: number): Unit | undefined {
  const [first, and, second, last] = words.slice(from, from + 4)
  if (!first || !last || and?.text !== 'and' || !/^(?:North|South|East|West)$/.test(first.text)) {
    return undefined
  }
  const both = [`${first.plain} ${last.plain}`, `${second?.plain} ${last.plain}`]
  const areStates = both.every((name) => entries.get(name)?.type === 'state')
  return areStates ? {from, to: from + 1, type: 'state', kind: 'state'} : undefined
}

/** A single dictionary word is a name only where its capital means something, and a month only near a date. */
function isPlausible(unit: Unit, words: Word[], titled: boolean): boolean {
  const word = words[unit.from]
  if (!word || unit.to - unit.from > 1) return true
  if (AMBIGUOUS_MONTHS.has(word.text)) return isDate(words, unit.from)
  if (unit.type === 'state' || unit.type === 'demonym') return true
  if (isEnglishWord(word.lower) && word.capital !== 'strong') return false
  return !(titled && isEnglishWord(word.lower))
}

/** A maker and a number are a product: "Boeing 737". */
function asModel(unit: Unit, words: Word[]): Unit {
  const isModel = unit.kind === 'company' && /^\p{Lu}?\d/u.test(words[unit.to]?.text ?? '')
  return isModel ? {from: unit.from, to: unit.to + 1, type: 'other'} : unit
}

function isDate(words: Word[], at: number): boolean {
  const [before, after] = [words[at - 1]?.lower ?? '', words[at + 1]?.text ?? '']
  return (
    /^\d/.test(after) ||
    /^\d/.test(before) ||
    /^(?:in|on|of|last|since|until|by|early|late|mid|this|next|from|to|between|and|through|during)$/.test(
      before,
    )
  )
}
