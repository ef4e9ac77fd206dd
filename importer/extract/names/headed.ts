import {isOrganizationHead, kindByName, LONE_HEADS} from '../lexicons/organizationHeads.ts'
import {
  EVENT_HEADS,
  EVENT_PREFIXES,
  OTHER_HEADS,
  PLACE_HEADS,
  PLACE_PREFIXES,
} from '../lexicons/otherHeads.ts'
import {isGivenName} from '../lexicons/personNames.ts'
import {isRegion} from '../lexicons/places.ts'
import {CALENDAR_TERMS} from '../lexicons/terms.ts'
import {TITLES} from '../lexicons/titles.ts'
import {isEnglishWord} from '../lexicons/words.ts'
import type {NameType} from '../types.ts'
import type {Unit} from './gazetteer.ts'
import type {Line, Word} from './lines.ts'

/** What a sentence's words are known to be before its phrases are read. */
export type Parsed = {line: Line; units: Unit[]; isTitle: boolean[]}

/** A phrase whose head word says what it names. `bare`: nothing but the head, so that only the article can tell which. */
export type Phrase = Unit & {bare: boolean}

/** The phrases of a sentence that end in a head word, or begin with one before "of" or "for". */
export function headedPhrases(parsed: Parsed): Phrase[] {
  const {words} = parsed.line
  const phrases: Phrase[] = []
  for (let at = 0; at < words.length; at++) {
    const type = headType(words, at) ?? (isCause(words, at) ? 'organization' : undefined)
    if (!type || hasLaterHead(parsed, at) || isExplained(parsed, at)) continue
    const phrase = phraseAround(parsed, at, type)
    if (!phrase) continue
    phrases.push(phrase)
    at = Math.max(at, phrase.to - 1)
  }
  return phrases
}

function headType(words: Word[], at: number): NameType | undefined {
  const word = words[at]
  if (!word || word.capital === 'none' || word.capital === 'function') return undefined
  if (isOrganizationHead(word.text)) return 'organization'
  if (PLACE_HEADS.has(word.text) || PLACE_PREFIXES.has(word.text)) return 'place'
  if (EVENT_HEADS.has(word.text) || EVENT_PREFIXES.has(word.text)) return 'event'
  return OTHER_HEADS.has(word.text) ? 'other' : undefined
}

/** "Physicians against War", "Doctors for Peace": people and their cause, with no head word. */
function isCause(words: Word[], at: number): boolean {
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
function hasLaterHead({line: {words}, isTitle}: Parsed, at: number): boolean {
  for (let next = at + 1; isCapital(words[next]) && !isTitle[next]; next++) {
    const type = headType(words, next)
    if (type && !PLACE_PREFIXES.has(words[next]?.text ?? '')) return true
  }
  return false
}

/** The head noun of "Soviet Union" is a state's, that of "English Channel" a sea's: the lexicon knows better. */
function isExplained({units}: Parsed, at: number): boolean {
  return units.some(({from, to, type}) => type !== 'organization' && from <= at && at < to)
}

function phraseAround(parsed: Parsed, at: number, type: NameType): Phrase | undefined {
  const {words} = parsed.line
  const from = leftEdge(parsed, at, type)
  let to = quotedEnd(words, from, rightEdge(parsed, at))
  const leads = from === at && to === at + 1
  if (leads && takesNameAfter(words[at])) to = nameEnd(parsed, at + 1)
  const head = words[at]
  if (!head || isFamilyName(words, from, at, to)) return undefined
  const bare = to - from === 1
  if (bare && (type !== 'organization' || head.capital !== 'strong')) return undefined
  if (bare && !LONE_HEADS.has(head.text) && parsed.isTitle[at + 1]) return undefined
  const isFame = words[to - 1]?.text === 'Fame'
  if (type !== 'organization' && !isFame) return {from, to, type, bare}
  const name = words.slice(from, to).map(({plain}) => plain)
  const kind =
    kindByName(name.join(' ').replace(/ 's?(?= |$)/g, "'s")) ??
    (isCause(words, at) ? 'nonprofit' : 'other')
  if (kind === 'hospital' && isWhere(words, from)) return {from, to, type: 'place', bare}
  return {from, to, type: 'organization', kind, bare: bare && !LONE_HEADS.has(head.text)}
}

/** A hospital is a place where somebody was taken to it, a body where it acts. */
function isWhere(words: Word[], from: number): boolean {
  const before = words[from - 1]?.text === 'the' ? words[from - 2] : words[from - 1]
  return /^(?:at|in|to|near|outside|into)$/.test(before?.text ?? '')
}

/** "Mount X", "Hurricane X", "Radio X": kinds whose name follows the head. */
function takesNameAfter(word: Word | undefined): boolean {
  const text = word?.text ?? ''
  return (
    PLACE_PREFIXES.has(text) ||
    EVENT_PREFIXES.has(text) ||
    /^(?:Radio|Air|Bank|Club|Hotel|Team|Television|Channel|Banco|Grupo)$/.test(text)
  )
}

/** Where the unbroken capitals from `at` on end. */
function nameEnd({line: {words}, isTitle}: Parsed, at: number): number {
  let to = at
  while (isCapital(words[to]) && !isTitle[to]) to++
  return to
}

/** How far the name reaches to the left of its head. */
function leftEdge(parsed: Parsed, head: number, type: NameType): number {
  const {line, units, isTitle} = parsed
  const {words} = line
  let from = head
  for (;;) {
    const before = from - 1
    const unit = units.find((each) => each.from <= before && before < each.to)
    if (unit) {
      if (!joinsLeft(unit, line) || isParty(parsed, head, unit)) return from
      from = unit.from
    } else if (isModifier(words[before]) && !(isTitle[before] && !mayModify(words, before, type))) {
      from = before
    } else if (isPluralPossessive(parsed, before)) {
      from =
        words[before]?.text.length === 1 || /s$/.test(words[before]?.text ?? '')
          ? before - 1
          : before
    } else if (joinsNouns(parsed, before) || (from < head && joinsPurpose(words, before))) {
      from = before - 1
    } else {
      return from
    }
  }
}

/** "US Democratic Party": a party that the lexicon knows is called without its state. */
function isParty({units}: Parsed, head: number, before: Unit): boolean {
  const known = units.find(({from, to}) => from <= head && head < to)
  return known?.kind === 'political-party' && before.type === 'state'
}

const calendar = new Set(CALENDAR_TERMS)

/** A state, place, people or body before a head is part of the name; a day or month is not. */
function joinsLeft(unit: Unit, {words}: Line): boolean {
  return unit.type !== 'event' && !calendar.has(words[unit.from]?.text ?? '')
}

function isModifier(word: Word | undefined): boolean {
  if (!word || !isCapital(word)) return false
  return word.capital === 'strong' || !/(?:ed|ing)$/.test(word.text)
}

/** Words of office are modifiers of bodies as well: "Health Ministry", "Democratic Party", "Attorney General's Office". */
function mayModify(words: Word[], at: number, type: NameType): boolean {
  return type === 'organization' && isCapital(words[at + 1])
}

/** "People's", "Workers'": the genitive of a plural inside a name. */
function isPluralPossessive({line: {words}, units}: Parsed, at: number): boolean {
  const owner = words[at - 1]
  if (!owner || !isCommonNoun(owner) || units.some(({to}) => to === at)) return false
  const mark = words[at]?.plain
  return mark === "'" ? owner.text.endsWith('s') : mark === "'s" && PLURALS.test(owner.text)
}

const PLURALS = /^(?:People|Women|Men|Children)$/

/** "Food and Drug Administration": two common nouns share the head. */
function joinsNouns({line: {words}, units}: Parsed, at: number): boolean {
  if (words[at]?.text === ',') return isCommonNoun(words[at - 1]) && listsNouns(words, at)
  if (units.some(({to}) => to === at)) return false
  const [left, right] = [words[at - 1], words[at + 1]]
  if (!/^(?:and|&)$/.test(words[at]?.text ?? '') || !left || !right) return false
  if (words[at]?.text === '&') return left.capital === 'strong'
  if (isOrganizationHead(left.text) || PLACE_HEADS.has(left.text)) return false
  if (/^(?:Parties|Universities|Courts|Schools|Hospitals)$/.test(words[at + 2]?.text ?? ''))
    return false
  return left.capital === 'strong' && isCommonNoun(left) && isCommonNoun(right)
}

/** "Rail, Maritime and Port Workers Union": after the comma nouns go on to an "and". */
function listsNouns(words: Word[], comma: number): boolean {
  const next = words[comma + 2]?.text ?? ''
  return (
    isCommonNoun(words[comma + 1]) &&
    (/^(?:and|&)$/.test(next) || (next === ',' && listsNouns(words, comma + 2)))
  )
}

/** "Cinema for Peace Foundation": the purpose stands inside the name. */
function joinsPurpose(words: Word[], at: number): boolean {
  return words[at]?.text === 'for' && words[at - 1]?.capital === 'strong'
}

function isCommonNoun(word: Word | undefined): boolean {
  return word?.capital === 'strong' && isEnglishWord(word.lower)
}

/** How far it reaches to the right: the complement after "of", "for", "on" or "to". */
function rightEdge(parsed: Parsed, head: number): number {
  const {words} = parsed.line
  let to = branchEnd(parsed, head + 1)
  for (let depth = 0; ; depth++) {
    const start = complementStart(words, to)
    if (start === undefined || (depth > 0 && !isPlain(parsed, start))) return to
    const end = complementEnd(parsed, start)
    if (end === start) return to
    to = campusEnd(parsed, start, end)
  }
}

/** "University of California, Los Angeles": a province's university names its city. */
function campusEnd({line: {words}, units}: Parsed, start: number, end: number): number {
  const city = units.find(({from, type}) => from === end + 1 && type === 'place')
  const province = words.slice(start, end).map(({plain}) => plain)
  const isCampus = words[start - 2]?.text === 'University' && isRegion(province.join(' '))
  return city && isCampus && words[end]?.text === ',' ? city.to : end
}

/** A dictionary word or a lexicon's name; a second "of" before anything else begins another name. */
function isPlain({line: {words}, units}: Parsed, at: number): boolean {
  return isEnglishWord(words[at]?.lower ?? '') || units.some(({from}) => from === at)
}

/** "College London", "Forum Zimbabwe": the place right after the head tells this body from others of the name. */
function branchEnd({line: {words}, units}: Parsed, at: number): number {
  const branch = units.find(({from, type}) => from === at && (type === 'place' || type === 'state'))
  const isLast = branch && !isCapital(words[branch.to])
  return branch && isLast && isOrganizationHead(words[at - 1]?.text ?? '') ? branch.to : at
}

/** Between quotation marks the name goes on to the closing one: “Army to Defend X and Aid Y”. */
function quotedEnd(words: Word[], from: number, to: number): number {
  if (!/^["“]$/.test(words[from - 1]?.text ?? '')) return to
  let end = to
  while (isCapital(words[end]) || /^(?:of|for|on|to|and|the)$/.test(words[end]?.text ?? '')) end++
  return /^["”]$/.test(words[end]?.text ?? '') ? end : to
}

function complementStart(words: Word[], at: number): number | undefined {
  const connector = words[at]?.text ?? ''
  if (!/^(?:of|for|on|to|against)$/.test(connector)) return undefined
  const start = /^(?:the|The)$/.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1
  const first = words[start]
  if (!first || !isCapital(first)) return undefined
  return connector === 'of' || isEnglishWord(first.lower) || connector === 'for' ? start : undefined
}

function complementEnd(parsed: Parsed, start: number): number {
  const {line, units} = parsed
  const {words} = line
  let to = start
  for (;;) {
    const unit = units.find(({from}) => from === to)
    if (unit && unit.type !== 'event') to = unit.to
    else if (isCapital(words[to]) && (to === start || continuesComplement(parsed, to))) to++
    else if (isPluralPossessive(parsed, to) && isCapital(words[to + 1])) to++
    else if (to > start && joinsList(words, to)) to = joinsList(words, to)
    else return to
  }
}

/** "Ministry of Health" ends before a title or a given name: there the name of a person begins. */
function continuesComplement({line: {words}, isTitle}: Parsed, at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (isTitle[at] && TITLES.has(word.text)) return /^(?:of|for)$/.test(words[at + 1]?.text ?? '')
  const startsPerson =
    isGivenName(word.plain) && isCapital(words[at + 1]) && !headType(words, at + 1)
  return isEnglishWord(word.lower) || !startsPerson
}

/** "Health and Family Welfare", "Rail, Maritime and Transport Workers": where the next noun of a list stands, else 0. */
function joinsList(words: Word[], at: number): number {
  const before = words[at - 1]
  if (!before || !isCommonNoun(before)) return 0
  const noun = (position: number) => isCommonNoun(words[position])
  if (/^(?:and|&)$/.test(words[at]?.text ?? '') && noun(at + 1)) return at + 1
  if (words[at]?.text !== ',' || !noun(at + 1)) return 0
  const rest = words.slice(at + 1, at + 7).map(({text}) => text)
  const and = rest.indexOf('and')
  return and > 0 && noun(at + 2 + and) && !rest.slice(0, and).includes('.') ? at + 1 : 0
}

/** "Jane Hill", "Park": common family names that are heads too. */
function isFamilyName(words: Word[], from: number, at: number, to: number): boolean {
  const head = words[at]
  if (!head || to !== at + 1 || at === from || at - from > 2) return false
  const given = words[from]
  if (!given || !isGivenName(given.plain) || isEnglishWord(given.lower)) return false
  return (
    FAMILY_NAMES.has(head.text) &&
    !/^(?:the|in|at|near|of|from|to|through|outside|inside|around|via|into)$/.test(
      words[from - 1]?.lower ?? '',
    )
  )
}

const FAMILY_NAMES = new Set(
  'Hall Hill Park Lane Field Forest Castle Lake Church Post House Mills Law Street Bay Banks Garden Farm Love Line Time Point Day Show Pass Battle Guard Air Patrol Press Price Fields Tower Marsh Ford'.split(
    ' ',
  ),
)

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && (word.capital === 'strong' || word.capital === 'weak')
}
