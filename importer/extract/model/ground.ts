import type {Source} from '../../types.ts'
import {occurrencesOf} from '../annotations/index.ts'
import {findDates} from '../dates/index.ts'
import {wordsOfName} from '../spelling.ts'
import {readTexts} from '../texts.ts'
import type {Portion} from './portions.ts'

/** What an answer is held against: what the article says, and which part of it the model was shown. */
export type Ground = {
  /** Headline and paragraphs, blank lines between them. */
  file: string
  portion: Portion
  /** Headline and paragraphs; a quotation stands in one of them, whole. */
  passages: string[]
  /** All its words, without case and marks. */
  words: ReadonlySet<string>
  /** The article's own date and those that it states, as EDTF. */
  dates: string[]
}

/** The ground of a whole article; each of its portions narrows it. */
export function groundOf(source: Source): Omit<Ground, 'portion'> {
  const passages = [source.headline, ...source.blocks.map(({text}) => text)]
  const file = passages.join('\n\n')
  const stated = findDates(readTexts(source), source.date).map(({edtf}) => edtf)
  return {file, passages, words: new Set(wordsOfName(file)), dates: [source.date, ...stated]}
}

/** Which of a name's occurrences in the whole text lie in the portion, counted from 1. */
export function occurrencesIn({file, portion: {start, text}}: Ground, name: string): number[] {
  return occurrencesOf(name, file).flatMap((at, index) =>
    start <= at && at + name.length <= start + text.length ? [index + 1] : [],
  )
}

/** Whether the article says these words, one after the other or apart. */
export function saysWords({words}: Ground, text: string, besides: ReadonlySet<string>): boolean {
  const asked = wordsOfName(text)
  return asked.length > 0 && asked.every((word) => words.has(word) || besides.has(word))
}

/** Whether the article states this date, or one that is more precise. */
export function statesDate({dates}: Ground, edtf: string): boolean {
  return /^\d{4}(?:-\d\d){0,2}$/.test(edtf) && dates.some((date) => date.startsWith(edtf))
}
