import type {ParsedComponents, ParsedResult} from 'chrono-node'
import {casual} from 'chrono-node/en'
import type {DatedSentence, SentenceDate} from './index.ts'

// Parsing is the slowest thing in the extractor, so only sentences that can hold a date are parsed.
const MAY_HOLD_A_DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|day\b|\bto(?:morrow|night)\b|\byester|\b(?:last|next|this) (?:month|year|night)|\bago\b|\d{4}-\d\d/i

const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i
const WEEKDAY = /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?/
/** "Super Tuesday" and "a Tuesday" are not days of this week. */
const NAMED_WEEKDAY =
  /(?:\b(?:Super|Black|Bloody|Good|Ash|Holy|Palm|Cyber|Giving|Easter|Red|a|every|each) )$/
const VAGUE = /\b(?:few|several|couple|within|for|now|weekend)\b|\b(?:after|before|later|earlier)$/i
const FUTURE =
  /\b(?:will|shall|would be|is to|are to|to be|set to|due|expected|scheduled|plans?|planned|planning|upcoming|next|going to|intends?|ahead of|tomorrow)\b/i
const DAY = 86_400_000

/** Dates that chrono-node understands, kept at the precision that was written. */
export function calendarDatesIn({text, articleDate, before}: DatedSentence): SentenceDate[] {
  if (!MAY_HOLD_A_DATE.test(text)) return []
  const reference = noonOf(articleDate)
  const dates: SentenceDate[] = []
  for (const result of casual.parse(text, {instant: reference, timezone: 0})) {
    if (!isWrittenAsDate(result, text)) continue
    const edtf = resolve(result, {text, reference, before: dates.at(-1) ?? before})
    if (edtf !== undefined) dates.push({...trimmed(result), edtf})
  }
  return dates
}

/** Without the preposition and punctuation that chrono-node takes along. */
function trimmed({index, text}: ParsedResult): {start: number; end: number} {
  const lead = text.match(/^(?:on|in|at)\s+/i)?.[0].length ?? 0
  const tail = text.match(/[\s,.;]*$/)?.[0].length ?? 0
  return {start: index + lead, end: index + text.length - tail}
}

/** The date line may be a month or a year only; its first day then serves as the day of speaking. */
function noonOf(articleDate: string): Date {
  const [year = '1970', month = '01', day = '01'] = articleDate.slice(0, 10).split('-')
  return new Date(`${year}-${month}-${day}T12:00:00Z`)
}

/** A clause as far as resolving a date needs it: its words, today, and the date that was named before. */
type Context = {text: string; reference: Date; before: SentenceDate | undefined}

/** Not "may", "march" or "sat" as words, not "second", not a time of day alone. */
function isWrittenAsDate({start, text, index}: ParsedResult, sentence: string): boolean {
  if (VAGUE.test(text)) return false
  if (/^(?:tonight|this (?:morning|afternoon|evening))$/i.test(text)) return true
  if (start.isCertain('weekday') && !start.isCertain('day')) {
    return WEEKDAY.test(text) && !NAMED_WEEKDAY.test(sentence.slice(0, index))
  }
  if (start.isCertain('month') && MONTH.test(text)) {
    const month = text.match(/[a-z]{3,}/gi)?.find((word) => MONTH.test(word)) ?? ''
    if (!/^[A-Z]/.test(month)) return false
    return /\d/.test(text) || monthStandsAlone(month, sentence.slice(0, index))
  }
  return start.isCertain('day') || start.isCertain('month') || start.isCertain('year')
}

/** A month without a number is one after a preposition or "last"; otherwise it may be a person or a verb. */
function monthStandsAlone(month: string, before: string): boolean {
  const led =
    /\b(?:in|on|since|until|till|by|of|from|to|during|before|after|last|this|next|early|late|mid|and|through|between)[\s-]+$/i
  return led.test(before) || (month.length > 5 && !/^march$/i.test(month))
}

function resolve(result: ParsedResult, context: Context): string | undefined {
  const {start, text} = result
  if (/week/i.test(text) && !/day/i.test(text)) return undefined
  if (/tonight|this (?:morning|afternoon|evening)/i.test(text)) return isoOf(context.reference, 10)
  if (start.isCertain('weekday') && !start.isCertain('day')) return weekday(result, context)
  if (/^(?:the )?(?:start|end|beginning) of/i.test(text)) return edtfOf(start, 'year')
  if (!start.isCertain('month')) return edtfOf(start, 'year')
  if (start.isCertain('year')) return edtfOf(start, start.isCertain('day') ? 'day' : 'month')
  return withNearestYear(result, context)
}

function weekday({start, text, index}: ParsedResult, {text: sentence, reference}: Context): string {
  const wanted = start.get('weekday') ?? 0
  const back = (reference.getUTCDay() - wanted + 7) % 7
  const ahead = isFuture(sentence, index) || /\bnext\b/i.test(text)
  const days = ahead ? (7 - back) % 7 : /\blast\b/i.test(text) && back === 0 ? -7 : -back
  return isoOf(new Date(reference.getTime() + days * DAY), 10)
}

/** "in October", "July 27": of the year just named, else the nearest on the side of today that the clause speaks of. */
function withNearestYear(
  {start, index, text}: ParsedResult,
  {text: sentence, reference, before}: Context,
): string {
  const length = start.isCertain('day') ? 10 : 7
  const pad = (value: number | null) => String(value ?? 1).padStart(2, '0')
  const rest = `-${pad(start.get('month'))}-${pad(start.get('day'))}`.slice(0, length - 4)
  const year = reference.getUTCFullYear()
  const spoken = sentence.slice(0, index)
  if (before && !before.edtf.startsWith(String(year))) return `${before.edtf.slice(0, 4)}${rest}`
  const today = isoOf(reference, length)
  if (isFuture(sentence, index) || /\bnext $/i.test(spoken)) {
    return `${`${year}${rest}` < today ? year + 1 : year}${rest}`
  }
  if (/\blast $/i.test(spoken)) return `${`${year}${rest}` >= today ? year - 1 : year}${rest}`
  // A little ahead of today and no tense to tell: an article names a coming day far more often than one of last year.
  const ahead = Date.parse(`${year}${rest}`.padEnd(10, '-01')) - reference.getTime()
  const soon = /\d/.test(text) && ahead < 100 * DAY
  return `${`${year}${rest}` > today && !soon ? year - 1 : year}${rest}`
}

/** The tense of the words just around the date; the rest of a long sentence may speak of another time. */
function isFuture(sentence: string, index: number): boolean {
  const before = sentence.slice(Math.max(0, index - 80), index)
  const after = sentence.slice(index, index + 60)
  return FUTURE.test(before) || /^[^.;]*?,?\s(?:will|is to|are to)\b/.test(after)
}

function edtfOf(components: ParsedComponents, precision: 'year' | 'month' | 'day'): string {
  return isoOf(components.date(), {year: 4, month: 7, day: 10}[precision])
}

function isoOf(date: Date, length: number): string {
  return date.toISOString().slice(0, length)
}
