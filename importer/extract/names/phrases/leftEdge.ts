import {isOrganizationHead} from '../../lexicons/organizationHeads.ts'
import {PLACE_HEADS} from '../../lexicons/otherHeads.ts'
import {CALENDAR_TERMS} from '../../lexicons/terms.ts'
import type {NameType} from '../../types.ts'
import type {Unit} from '../gazetteer.ts'
import type {Line, Word} from '../lines.ts'
import type {Parsed} from '../parsed.ts'
import {isCapital, isCommonNoun, isPluralPossessive} from './nouns.ts'

/** How far the name reaches to the left of its head. */
export function leftEdge(parsed: Parsed, head: number, type: NameType): number {
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
    } else if (joinsBefore(parsed, head, from)) {
      from = before - 1
    } else {
      return from
    }
  }
}

/** A genitive, an "and" or a "for" before the name, with the noun before that. */
function joinsBefore(parsed: Parsed, head: number, from: number): boolean {
  if (isPluralPossessive(parsed, from - 1) || joinsNouns(parsed, from - 1)) return true
  return from < head && joinsPurpose(parsed.line.words, from - 1)
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

/** "Books for Schools Foundation": the purpose stands inside the name. */
function joinsPurpose(words: Word[], at: number): boolean {
  return words[at]?.text === 'for' && words[at - 1]?.capital === 'strong'
}
