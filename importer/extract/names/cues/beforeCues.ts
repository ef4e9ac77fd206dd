import {BODY_NOUNS, PLACE_NOUNS, WORK_NOUNS} from '../../lexicons/kindNouns.ts'
import {isRoleNoun} from '../../lexicons/titles.ts'
import {isEnglishWord} from '../../lexicons/words.ts'
import {isHonorific} from '../titles.ts'
import type {Cue, View} from './cue.ts'

/** What stands before a name says of its type. */
export const beforeCues: Cue[] = [
  ['title', 'person', 3, ({segment: {parsed, from}}) => parsed.isTitle[from - 1] === true],
  ['honorific', 'person', 4, ({segment: {line, from}}) => isHonorific(line.words[from - 1])],
  ['role-before', 'person', 2.5, followsRole],
  ['article', 'person', -1.5, ({before}) => /^(?:the|an?)$/.test(before(0))],
  ['article', 'organization', 0.8, ({before, words}) => before(0) === 'the' && !isPlain(words)],
  ['kind-before', 'organization', 2.5, ({before}) => BODY_NOUNS.has(before(0))],
  ['employer', 'organization', 1, ({before}) => /^(?:via|joined|sued|owned|by)$/.test(before(0))],
  ['work-before', 'other', 2.5, ({before}) => WORK_NOUNS.has(before(0))],
  ['quoted', 'other', 2.5, ({before, after}) => isQuote(before(0)) && isQuote(after(0))],
  ['place-before', 'place', 2.5, followsPlaceNoun],
  ['in', 'place', 1.2, ({before}) => IN.test(before(0))],
  ['from', 'place', 0.5, ({before}) => /^(?:from|at|to)$/.test(before(0))],
]

const IN = /^(?:in|near|outside|across|around|toward|towards|into|throughout)$/

/** "the singer Jane Low", or "the mayor of X, Jane Low" with the noun within seven words before the comma. */
function followsRole({before}: View): boolean {
  if (isRoleNoun(before(0))) return true
  if (before(0) !== ',') return false
  for (let distance = 1; distance < 8; distance++) {
    if (/^[.,;]$/.test(before(distance))) return false
    if (isRoleNoun(before(distance).toLowerCase())) return true
  }
  return false
}

function isPlain(words: View['words']): boolean {
  return words.every(({lower}) => isEnglishWord(lower))
}

function isQuote(text: string): boolean {
  return /^["“”'‘’]$/.test(text)
}

/** "the town X" or "the town of X". */
function followsPlaceNoun({before}: View): boolean {
  return PLACE_NOUNS.has(before(0) === 'of' ? before(1) : before(0))
}
