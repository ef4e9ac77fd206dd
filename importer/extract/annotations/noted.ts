import type {Evidence, Source, Span} from '../../types.ts'
import {findDates} from '../dates/index.ts'
import {readTexts} from '../texts.ts'
import type {DateExpression, Text} from '../types.ts'
import {findNaming, type Naming} from './naming.ts'
import {type Passage, passagesOf} from './passages.ts'
import type {AnnotatedRelation, Annotations} from './schema.ts'

/** Who noted it, and how far that is to be trusted. */
export type Noter = {method: string; confidence: number}

/** An article and what was noted of it, with what the steps from the one to the other look up. */
export type Noted = {
  source: Source
  annotations: Annotations
  /** The whole text as the file has it, line ends aside. */
  file: string
  passages: Passage[]
  naming: Naming
  texts: Text[]
  dates: DateExpression[]
  noter: Noter
}

export function noted(source: Source, annotations: Annotations, file: string, noter: Noter): Noted {
  const passages = passagesOf(source, file)
  const naming = findNaming(annotations, file, passages)
  const texts = readTexts(source)
  const dates = findDates(texts, source.date)
  return {source, annotations, file, passages, naming, texts, dates, noter}
}

export function evidenceAt(
  {block, start, end, quote}: Span,
  {method, confidence}: Noter,
): Evidence {
  return {block, start, end, quote, confidence, method}
}

/**
 * What bears a relation out: its quotation; where a librarian gave none, the words from one of its two ends to the other,
 * and then the method says so.
 */
export function supportOf(
  {subject, object, quote}: Pick<AnnotatedRelation, 'subject' | 'object' | 'quote'>,
  article: Noted,
): Evidence | undefined {
  const {naming, noter} = article
  if (quote !== undefined) {
    const span = quoteIn(article, quote, [subject, object])
    return span && evidenceAt(span, noter)
  }
  const span = stretch(naming.get(subject) ?? [], naming.get(object) ?? [], article)
  return span && evidenceAt(span, {...noter, method: `${noter.method}:ends`})
}

/** Where the text says these words: in a passage that also names one of the entities rather than elsewhere. */
function quoteIn({passages, naming}: Noted, quote: string, ids: string[]): Span | undefined {
  const places = passages.flatMap(({block, text}) => {
    const start = text.indexOf(quote)
    return start < 0 ? [] : [{block, start, end: start + quote.length, quote}]
  })
  const names = ids.flatMap((id) => naming.get(id) ?? [])
  const isNear = ({block}: Span) => names.some((name) => name.block === block)
  return places.find(isNear) ?? places[0]
}

/** The shortest stretch that names both; where no passage does, the first place that names the one. */
function stretch(ones: Span[], others: Span[], {passages}: Noted): Span | undefined {
  const stretches = ones.flatMap((one) =>
    others
      .filter(({block}) => block === one.block)
      .map((other): Span => {
        const [start, end] = [Math.min(one.start, other.start), Math.max(one.end, other.end)]
        const text = passages.find(({block}) => block === one.block)?.text ?? ''
        return {block: one.block, start, end, quote: text.slice(start, end)}
      }),
  )
  const [shortest] = stretches.toSorted((a, b) => a.quote.length - b.quote.length)
  return shortest ?? ones[0]
}
