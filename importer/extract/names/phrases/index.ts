import {kindByName, LONE_HEADS} from '../../lexicons/organizationHeads.ts'
import {isGivenName} from '../../lexicons/personNames.ts'
import {isEnglishWord} from '../../lexicons/words.ts'
import type {NameType} from '../../types.ts'
import type {Word} from '../lines.ts'
import type {Parsed, Phrase} from '../parsed.ts'
import {hasLaterHead, headType, isCause, isExplained, takesNameAfter} from './heads.ts'
import {leftEdge} from './leftEdge.ts'
import {lowerCaseBodies} from './lowerCaseBodies.ts'
import {nameEnd, quotedEnd, rightEdge} from './rightEdge.ts'

/** The phrases of a sentence whose words say what they name. */
export function phrasesOf(parsed: Parsed): Phrase[] {
  return [...headedPhrases(parsed), ...lowerCaseBodies(parsed)]
}

/** Those that end in a head word, or begin with one before "of" or "for". */
function headedPhrases(parsed: Parsed): Phrase[] {
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

function phraseAround(parsed: Parsed, at: number, type: NameType): Phrase | undefined {
  const {words} = parsed.line
  const head = words[at]
  const from = leftEdge(parsed, at, type)
  const right = quotedEnd(words, from, rightEdge(parsed, at))
  const leads = right - from === 1 && takesNameAfter(head)
  const to = leads ? nameEnd(parsed, at + 1) : right
  if (!head || isFamilyName(words, from, at, to)) return undefined
  const bare = to - from === 1
  if (bare && !mayStandAlone(parsed, at, type)) return undefined
  // A hall of fame is a body, not a building.
  if (type !== 'organization' && words[to - 1]?.text !== 'Fame') return {from, to, type, bare}
  const kind = kindByName(nameOf(words, from, to)) ?? (isCause(words, at) ? 'nonprofit' : 'other')
  if (kind === 'hospital' && isWhere(words, from)) return {from, to, type: 'place', bare}
  return {from, to, type: 'organization', kind, bare: bare && !LONE_HEADS.has(head.text)}
}

/** "the Ministry", but no bare "River", and not the "Council" of "Council President". */
function mayStandAlone({line: {words}, isTitle}: Parsed, at: number, type: NameType): boolean {
  const head = words[at]
  if (type !== 'organization' || head?.capital !== 'strong') return false
  return LONE_HEADS.has(head.text) || !isTitle[at + 1]
}

/** The words as one name, their possessives joined to them. */
function nameOf(words: Word[], from: number, to: number): string {
  const name = words.slice(from, to).map(({plain}) => plain)
  return name.join(' ').replace(/ ('s?)(?= |$)/g, '$1')
}

/** A hospital is a place where somebody was taken to it, a body where it acts. */
function isWhere(words: Word[], from: number): boolean {
  const before = words[from - 1]?.text === 'the' ? words[from - 2] : words[from - 1]
  return /^(?:at|in|to|near|outside|into)$/.test(before?.text ?? '')
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
  (
    'Hall Hill Park Lane Field Forest Castle Lake Church Post House Mills Law Street Bay Banks Garden Farm Love Line ' +
    'Time Point Day Show Pass Battle Guard Air Patrol Press Price Fields Tower Marsh Ford Plant Temple Spring Song Bridges'
  ).split(' '),
)
