import {isOrganizationHead} from '../../lexicons/organizationHeads.ts'
import {isGivenName} from '../../lexicons/personNames.ts'
import {isRegion} from '../../lexicons/places.ts'
import {TITLES} from '../../lexicons/titles.ts'
import {isEnglishWord} from '../../lexicons/words.ts'
import type {Word} from '../lines.ts'
import type {Parsed} from '../parsed.ts'
import {headType} from './heads.ts'
import {isCapital, isCommonNoun, isPluralPossessive} from './nouns.ts'

/** How far it reaches to the right: the complement after "of", "for", "on" or "to". */
export function rightEdge(parsed: Parsed, head: number): number {
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

/** "College London", "Forum Zimbabwe": the place right after the head tells this body from others of the name. */
function branchEnd({line: {words}, units}: Parsed, at: number): number {
  const branch = units.find(({from, type}) => from === at && (type === 'place' || type === 'state'))
  const isLast = branch && !isCapital(words[branch.to])
  return branch && isLast && isOrganizationHead(words[at - 1]?.text ?? '') ? branch.to : at
}

/** A dictionary word or a lexicon's name; a second "of" before anything else begins another name. */
function isPlain({line: {words}, units}: Parsed, at: number): boolean {
  return isEnglishWord(words[at]?.lower ?? '') || units.some(({from}) => from === at)
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

/** "University of California, Los Angeles": a province's university names its city. */
function campusEnd({line: {words}, units}: Parsed, start: number, end: number): number {
  const city = units.find(({from, type}) => from === end + 1 && type === 'place')
  const province = words.slice(start, end).map(({plain}) => plain)
  const isCampus = words[start - 2]?.text === 'University' && isRegion(province.join(' '))
  return city && isCampus && words[end]?.text === ',' ? city.to : end
}

/** Between quotation marks the name goes on to the closing one: “Army to Defend X and Aid Y”. */
export function quotedEnd(words: Word[], from: number, to: number): number {
  if (!/^["“]$/.test(words[from - 1]?.text ?? '')) return to
  let end = to
  while (isCapital(words[end]) || /^(?:of|for|on|to|and|the)$/.test(words[end]?.text ?? '')) end++
  return /^["”]$/.test(words[end]?.text ?? '') ? end : to
}

/** Where the unbroken capitals from `at` on end. */
export function nameEnd({line: {words}, isTitle}: Parsed, at: number): number {
  let to = at
  while (isCapital(words[to]) && !isTitle[to]) to++
  return to
}
