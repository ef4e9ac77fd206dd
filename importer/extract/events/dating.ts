import type {DatedFact, Span} from '../../types.ts'
import type {MaskedSentence} from '../masked.ts'
import type {DateExpression} from '../types.ts'
import {evidence} from './draft.ts'

/** The dates that stand in a sentence. */
export function datesOf(sentence: MaskedSentence, dates: DateExpression[]): DateExpression[] {
  const end = sentence.start + sentence.source.length
  return dates.filter(
    (date) => date.block === sentence.block && sentence.start <= date.start && date.end <= end,
  )
}

/** A word that tells a happening, where it stands, and what was found beside it before (the smaller the weight the better). */
type Telling = {span: Pick<Span, 'start' | 'end'>; sentence: MaskedSentence; position?: number}

/**
 * The date that most likely says when the thing at `span` happened: one that opens the sentence ("On Thursday, …"), else
 * the nearest, one of a day before one of a year, and any before the day on which somebody spoke of it.
 */
export function dateOf(
  span: Telling['span'],
  sentence: MaskedSentence,
  dates: DateExpression[],
): DatedFact | undefined {
  return bestDate([{span, sentence}], dates)
}

/** The same for a thing that several words tell of: those that come earlier in the article know it better. */
export function bestDate(tellings: Telling[], dates: DateExpression[]): DatedFact | undefined {
  let best: {date: DateExpression; weight: number} | undefined
  for (const {span, sentence, position = 0} of tellings) {
    for (const date of datesOf(sentence, dates)) {
      const weight = weightOf(date, span, sentence) + 15 * position
      if (!best || weight < best.weight) best = {date, weight}
    }
  }
  return best && dated(best.date)
}

function weightOf(date: DateExpression, span: Telling['span'], sentence: MaskedSentence): number {
  const opens = date.start - sentence.start < 8
  const spoken = isOfSpeaking(date, sentence)
  return (
    distance(span, date) - 8 * date.edtf.length - (opens && !spoken ? 200 : 0) + (spoken ? 150 : 0)
  )
}

const SPOKE =
  'said|says|told|tells|stated|announced|confirmed|reported|reports|tweeted|posted|added|wrote|noted|explained|interviewed|spoke|statement|interview|press conference|news conference|press release|update'
const BEFORE = new RegExp(
  String.raw`\b(?:${SPOKE})(?: (?!that\b)[\p{L}\d‹›’'-]+){0,4}?,? (?:on |late |early |last |in )*$`,
  'u',
)
const AFTER = new RegExp(String.raw`^,? (?:[\p{L}‹›\d]+ ){0,2}?(?:${SPOKE})\b`, 'u')

/** Whether it is the day on which somebody said so, and not the day of what they said. */
export function isOfSpeaking({start, end}: DateExpression, sentence: MaskedSentence): boolean {
  const before = sentence.source.slice(0, start - sentence.start)
  const after = sentence.source.slice(end - sentence.start)
  return BEFORE.test(before.slice(-80)) || AFTER.test(after.slice(0, 60))
}

export function dated(date: DateExpression, confidence = 0.85): DatedFact {
  return {edtf: date.edtf, evidence: evidence(date, 'date', confidence)}
}

function distance(a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end
}
