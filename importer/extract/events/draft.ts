import type {EventKind} from '../../../schemas/vocabularies.ts'
import type {DatedFact, EventEntity, Evidence, Mention, Span} from '../../types.ts'
import type {MaskedSentence} from '../masked.ts'
import type {DateExpression, Reading} from '../types.ts'

/** An event in the making: what is known of it before it gets its id. */
export type Draft = {
  kind: EventKind
  name: string
  mentions: Mention[]
  startDate?: DatedFact
  endDate?: DatedFact
  location?: NonNullable<EventEntity['location']>
  main?: boolean
  confidence: number
}

/** An article with names, dates and named events masked; dates within names of events are left out. */
export type MaskedArticle = {
  reading: Reading
  sentences: MaskedSentence[]
  dates: DateExpression[]
}

export function overlap(a: Omit<Span, 'quote'>, b: Omit<Span, 'quote'>): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end
}

export function mention(
  span: Span,
  form: Mention['form'],
  method: string,
  confidence: number,
): Mention {
  return {...span, form, method, confidence}
}

export function evidence(span: Span, method: string, confidence: number): Evidence {
  const {block, start, end, quote} = span
  return {block, start, end, quote, confidence, method}
}

/** A name, however its date and spelling vary, as words that can be compared. */
export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/(?:['’‘]s?)(?![\p{L}])/gu, '')
    .replace(/\bu\.?s\.?(?=\s|$)/g, 'united states')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !/^(?:the|of|a|an|in|on|and|for|at)$/.test(word))
    .map((word) => word.replace(/(?<=\p{L}{3})(?:ies|es|s)$/u, ''))
}
