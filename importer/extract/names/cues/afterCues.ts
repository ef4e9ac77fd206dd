import {BODY_NOUNS, OFFICE_NOUNS, PLACE_NOUNS, WORK_NOUNS} from '../../lexicons/kindNouns.ts'
import {isRoleNoun, SPEECH_VERBS} from '../../lexicons/titles.ts'
import type {Cue, View} from './cue.ts'

/** What follows a name says of its type. */
export const afterCues: Cue[] = [
  ['speech', 'person', 1, ({after}) => SPEECH_VERBS.has(after(0)) || isWho(after(0))],
  ['speech', 'organization', 0.5, ({after}) => SPEECH_VERBS.has(after(0))],
  ['spoken-by', 'person', 1, ({before, after}) => SPEECH_VERBS.has(before(0)) && isStop(after(0))],
  ['who', 'person', 2, ({after}) => after(0) === ',' && isWho(after(1))],
  ['age', 'person', 3, hasAge],
  ['role-after', 'person', 2, ({after}) => apposition(after).some(isRoleNoun)],
  ['kind-after', 'organization', 2, ({after}) => isKind(apposition(after))],
  ['acronym-after', 'organization', 2, hasAcronym],
  ['office-after', 'organization', 2, ({after}) => OFFICE_NOUNS.has(after(0))],
  ['region-after', 'place', 2, hasRegion],
  ['place-noun-after', 'place', 2, ({after}) => PLACE_NOUNS.has(after(0))],
  ['work-noun-after', 'other', 1.5, ({after}) => WORK_NOUNS.has(after(0))],
]

function isWho(word: string): boolean {
  return /^(?:who|whose|whom)$/.test(word)
}

function isStop(text: string): boolean {
  return /^[.,;]$/.test(text)
}

/** "X, 41," or "X (41)" or "X, aged 41". */
function hasAge({after}: View): boolean {
  if (!/^[,(]$/.test(after(0))) return false
  return /^aged?$/.test(after(1)) || (/^\d{1,2}$/.test(after(1)) && /^[,.)]$/.test(after(2)))
}

/** The words between the comma after a name and the next stop, seven at most. */
function apposition(after: View['after']): string[] {
  const words: string[] = []
  if (after(0) !== ',') return words
  for (let at = 1; at < 8 && !isStop(after(at)); at++) words.push(after(at).toLowerCase())
  return words
}

function isKind([article = '', ...words]: string[]): boolean {
  return /^(?:an?|the)$/.test(article) && words.slice(0, 4).some((word) => BODY_NOUNS.has(word))
}

function hasAcronym({after}: View): boolean {
  return after(0) === '(' && /^\p{Lu}{2,7}$/u.test(after(1)) && after(2) === ')'
}

/** "X, Ohio": a province or state right after the comma. */
function hasRegion({segment: {parsed, to}, after}: View): boolean {
  const unit = parsed.units.find(({from}) => from === to + 1)
  return after(0) === ',' && (unit?.type === 'place' || unit?.type === 'state')
}
