import {parseEdtf} from '../dates.ts'
import {isRecord, textOf} from './read.ts'

/** A date is EDTF, exists in the calendar and is no interval. */
export function wellFormedEdtf(text: string | undefined): true | string {
  if (!text || parseEdtf(text)) return true
  if (text.includes('/') || text.includes('..')) {
    return `“${text}” is an interval. Give one date; what lasts has a field for its start and one for its end.`
  }
  return `“${text}” is not a date. Write 1950, 1950-10, 1950-06-25 or 2023-07-26T09:00:00+09:00.`
}

/** The instants are those of the date beside them: GROQ sorts by them, readers see the date. */
export function spansItsText(
  bound: 'earliest' | 'latest',
  instant: string | undefined,
  date: unknown,
): true | string {
  const text = isRecord(date) ? textOf(date.edtf) : undefined
  const expected = text && parseEdtf(text)?.[bound]
  if (!expected || (instant && Date.parse(instant) === Date.parse(expected))) return true
  return `Does not belong to “${text}”: the ${bound} instant of that is ${expected}. Enter the date again.`
}
