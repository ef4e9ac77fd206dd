import {isOfSpeaking} from './dating.ts'
import type {Draft} from './draft.ts'
import type {DateScene} from './likelyDates.ts'

/** What is true of an event and a date near it, and may tell whether the one happened on the other. */
export function dateFeatures(draft: Draft, scene: DateScene): string[] {
  const {date, sentence, at, here, first, times, rivals, today} = scene
  const role = draft.main ? 'main' : (draft.mentions[0]?.form ?? 'none')
  const from = date.start - sentence.start
  const before = sentence.source.slice(0, from)
  const after = sentence.source.slice(date.end - sentence.start)
  const near = here
    .map((told) => (told.end <= date.start ? date.start - told.end : told.start - date.end))
    .sort((a, b) => a - b)[0]
  const side = here.some((told) => told.end <= date.start) ? 'after' : 'before'
  const distance =
    near === undefined ? 'none' : `${[5, 15, 30, 60, 120].find((most) => near < most) ?? 'far'}`
  const form = formOf(date.quote)
  const age = ageOf(date.edtf, today)
  const lastWord = nameless(before.match(/(\p{L}+),? $/u)?.[1]) ?? '^'
  const nextWord = nameless(after.match(/^,? ?(\p{L}+)/u)?.[1]) ?? '$'
  const verbs =
    before
      .match(/\p{L}+(?:ed|said|told|was|were|is|will|had|has)\b/gu)
      ?.at(-1)
      ?.toLowerCase() ?? 'none'
  const spoken = isOfSpeaking(date, sentence)
  return [
    `${role} position=${Math.min(6, at)}`,
    `${role} distance=${distance} ${side}`,
    `distance=${distance} ${side} opens=${from < 8}`,
    `${role} told here=${here.length > 0} spoken=${spoken}`,
    `${draft.kind} spoken=${spoken}`,
    `${role} form=${form}`,
    `${role} age=${age}`,
    `${draft.kind} age=${age}`,
    `form=${form} age=${age}`,
    `opens=${from < 8} spoken=${spoken}`,
    `${role} first=${first}`,
    `${role} first=${first} distance=${distance}`,
    `times=${Math.min(3, times)}`,
    `rivals=${Math.min(4, rivals)} ${role}`,
    `before=${lastWord}`,
    `after=${nextWord}`,
    `verb=${verbs}`,
    `${draft.kind} ${role}`,
    ...(/\bhad \p{L}+ed\b|\bhad been\b/u.test(before) ? ['had'] : []),
    ...(/\b(?:since|until|till|by|before|after|from)$/.test(before.trimEnd())
      ? ['bounded', `bounded ${role}`]
      : []),
    ...(lastWord === 'born' || lastWord === 'died' ? [`${draft.kind} ${lastWord}`] : []),
  ]
}

/** Names teach nothing that holds of others. */
function nameless(word: string | undefined): string | undefined {
  return word !== undefined && /^\p{Lu}/u.test(word) ? 'Xx' : word
}

/** How the date is written. */
function formOf(quote: string): string {
  if (/^\d{4}$/.test(quote)) return 'year'
  if (/\b(?:yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening))\b/i.test(quote))
    return 'today'
  if (/day\b/i.test(quote)) return 'weekday'
  if (/\bago\b|\blast\b|\bnext\b/i.test(quote)) return 'relative'
  if (/\d{4}/.test(quote)) return /\b\d{1,2}\b/.test(quote) ? 'full' : 'month and year'
  return /\d/.test(quote) ? 'day' : 'month'
}

/** How long before the article it was, by the precision that it has. */
function ageOf(edtf: string, today: string): string {
  if (edtf.length < 10)
    return `${edtf.length < 7 ? 'year' : 'month'} ${today.startsWith(edtf) ? 'this' : edtf < today ? 'past' : 'coming'}`
  const days = Math.round((Date.parse(today) - Date.parse(edtf)) / 86_400_000)
  if (days < 0) return days < -14 ? 'coming' : 'soon'
  return `${[0, 1, 2, 3, 4, 7, 14, 60, 400].find((most) => days <= most) ?? 'past'}`
}
