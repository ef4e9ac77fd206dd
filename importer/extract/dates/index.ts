import type {DateExpression, Text} from '../types.ts'
import {bareYearsIn} from './bareYears.ts'
import {calendarDatesIn} from './calendarDates.ts'

export {type Duration, endOf, findDurations} from './durations.ts'

/** What a finder of dates is given: one sentence, where it begins in its block, and the article's own date. */
export type DatedSentence = {
  text: string
  articleDate: string
  /** The last date of the sentence before, whose year may go on. */
  before?: SentenceDate | undefined
}

/** A date inside a sentence; offsets are the sentence's. */
export type SentenceDate = {start: number; end: number; edtf: string}

/**
 * Every date that the text states, resolved against the article's own and no more precise than its words. Weekdays are
 * the nearest past ones unless their clause speaks of the future; times of day and vague seasons are left alone.
 */
export function findDates(texts: Text[], articleDate: string): DateExpression[] {
  return texts.flatMap((text) => {
    let before: SentenceDate | undefined
    return text.sentences.flatMap((sentence) => {
      const words = text.text.slice(sentence.start, sentence.end)
      const dates = datesIn({text: words, articleDate, before})
      before = dates.at(-1) ?? before
      return dates.map((date) => ({
        block: text.block,
        start: sentence.start + date.start,
        end: sentence.start + date.end,
        quote: words.slice(date.start, date.end),
        edtf: date.edtf,
      }))
    })
  })
}

function datesIn(sentence: DatedSentence): SentenceDate[] {
  const calendar = calendarDatesIn(sentence)
  const years = bareYearsIn(sentence.text).filter(
    (year) => !calendar.some((date) => year.start < date.end && date.start < year.end),
  )
  return [...calendar, ...years].sort((a, b) => a.start - b.start)
}
