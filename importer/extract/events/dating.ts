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

/**
 * The date that most likely says when the thing at `span` happened: one that opens the sentence ("On Thursday, …"), else
 * the nearest, one of a day before one of a year.
 */
export function dateOf(
  span: Pick<Span, 'start' | 'end'>,
  sentence: MaskedSentence,
  dates: DateExpression[],
): DatedFact | undefined {
  const here = datesOf(sentence, dates)
  const nearest = here
    .map((date) => ({
      date,
      distance:
        distance(span, date) - 8 * date.edtf.length - (date.start - sentence.start < 8 ? 200 : 0),
    }))
    .sort((a, b) => a.distance - b.distance)[0]?.date
  return nearest && dated(nearest)
}

export function dated(date: DateExpression, confidence = 0.85): DatedFact {
  return {edtf: date.edtf, evidence: evidence(date, 'date', confidence)}
}

function distance(a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end
}
