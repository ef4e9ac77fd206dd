import edtf, {type ExtendedDate, parse} from 'edtf'

/** What the model stores of a date: as precise as its source, and the instants between which it lies, in UTC. */
export type EdtfDate = {edtf: string; earliest: string; latest: string}

/**
 * Reads a date of EDTF level 0 or 1: `1950`, `1950-10`, `1950-06-25`, `2023-07-26T09:00:00+09:00`, `195X`, `1950~`.
 * Undefined for anything else. No intervals, for what lasts has two date fields; no seasons, for the hemispheres
 * disagree about their months; no year outside 1 to 9999, for its instants would not sort as text in GROQ.
 */
export function parseEdtf(text: string): EdtfDate | undefined {
  const bounds = boundsOf(text)
  if (!bounds) return undefined
  return {
    edtf: text,
    earliest: new Date(bounds.min).toISOString(),
    latest: new Date(bounds.max).toISOString(),
  }
}

/** A date as a reader expects it and no more precise than it is: "1950", "October 1950", "1950s", "c. 1950". */
export function formatEdtf(text: string, locale = 'en'): string {
  const date = readDate(text)
  if (!date) return text
  const plain = formatUnqualified(date, text, locale)
  const circa = date.approximate.value ? `c. ${plain}` : plain
  return date.uncertain.value ? `${circa} (?)` : circa
}

/** Orders by the earliest instant, then by the latest. What cannot be read comes last. */
export function compareEdtf(a: string, b: string): number {
  const [first, second] = [boundsOf(a), boundsOf(b)]
  if (!first || !second) return Number(!first) - Number(!second)
  return first.min - second.min || first.max - second.max
}

type Bounds = Pick<ExtendedDate, 'min' | 'max'>

const DAY = /^\d{4}-\d\d-\d\d$/
const MOMENT = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?!-00:00)(?:Z|[+-]0\d:[0-5]\d)$/
const DAY_LASTS = 86_400_000

/** Most dates are a day or a moment, and those JavaScript reads as the package does, at once. */
function boundsOf(text: string): Bounds | undefined {
  const isDay = DAY.test(text)
  if (!isDay && !MOMENT.test(text)) return readDate(text)
  const min = Date.parse(text)
  return daysExist(text) ? inRange({min, max: isDay ? min + DAY_LASTS - 1 : min}) : undefined
}

function inRange<Date extends Bounds>(date: Date): Date | undefined {
  return yearOf(date.min) >= 1 && yearOf(date.max) <= 9999 ? date : undefined
}

/** The package takes a tenth of a millisecond for a date, and an archive has the same ones over and over. */
const MOST_REMEMBERED = 1000
const remembered = new Map<string, ExtendedDate | undefined>()

function readDate(text: string): ExtendedDate | undefined {
  if (!remembered.has(text)) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(text, readAnew(text))
  }
  return remembered.get(text)
}

function readAnew(text: string): ExtendedDate | undefined {
  if (!daysExist(text)) return undefined
  try {
    return inRange(edtf(parse(text, {level: 1, types: ['Date']})))
  } catch {
    // The package throws a syntax error for whatever it cannot read; that is the answer here, not a fault.
    return undefined
  }
}

/** The package takes 29 February for 1 March in a year that has none. */
function daysExist(text: string): boolean {
  const day = text.match(/^\d{4}-\d\d-\d\d/)?.[0]
  if (!day) return true
  const instant = Date.parse(day)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day)
}

function yearOf(instant: number): number {
  return new Date(instant).getUTCFullYear()
}

function formatUnqualified(date: ExtendedDate, text: string, locale: string): string {
  const [year = '', month = ''] = text.replace(/[~?%]$/, '').split('-')
  if (year.includes('X')) return `${year.replaceAll('X', '0')}s`
  const parts: Intl.DateTimeFormatOptions = {year: 'numeric', timeZone: 'UTC'}
  if (date.precision !== 1 && !month.includes('X')) parts.month = 'long'
  if (date.precision === 3 && !text.includes('X')) parts.day = 'numeric'
  if (date.precision === 0) Object.assign(parts, clockTime(text))
  return new Intl.DateTimeFormat(locale, parts).format(date.min)
}

/** A time is shown as it was written: where it was nine in the morning, it stays nine in the morning. */
function clockTime(text: string): Intl.DateTimeFormatOptions {
  const offset = text.match(/([+-]\d\d):?(\d\d)$/)
  return {
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: offset ? `${offset[1]}:${offset[2]}` : 'UTC',
  }
}
