import type {Evidence, Source, Span} from '../../types.ts'
import {findDates} from '../dates/index.ts'
import {readTexts} from '../texts.ts'
import type {DateExpression, Text} from '../types.ts'
import {findNaming, type Naming} from './naming.ts'
import {type Passage, passagesOf} from './passages.ts'
import type {Annotations} from './schema.ts'

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

/** Where the text says these words: in a passage that also names one of the entities rather than elsewhere. */
export function quoteIn({passages, naming}: Noted, quote: string, ids: string[]): Span | undefined {
  const places = passages.flatMap(({block, text}) => {
    const start = text.indexOf(quote)
    return start < 0 ? [] : [{block, start, end: start + quote.length, quote}]
  })
  const names = ids.flatMap((id) => naming.get(id) ?? [])
  const isNear = ({block}: Span) => names.some((name) => name.block === block)
  return places.find(isNear) ?? places[0]
}
