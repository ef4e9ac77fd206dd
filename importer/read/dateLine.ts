const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?'
const LABEL = '(?:(?:published|posted|date)(?:\\s+on)?:?\\s+)?'
const MONTH = '(?<month>[a-z]{3,9})\\.?'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?<year>\\d{4})'

const ISO_TIME =
  /^(?<date>\d{4}-\d\d-\d\d)T(?<time>\d\d:\d\d)(?<seconds>:\d\d)?(?<zone>Z|[+-]\d\d:\d\d)$/
const FORMS = [
  /^(?<year>\d{4})-(?<number>\d\d)-(?<day>\d\d)$/,
  /^(?<year>\d{4})-(?<number>\d\d)$/,
  form(`${MONTH}\\s+${DAY},?\\s+${YEAR}`),
  form(`${DAY}\\s+${MONTH},?\\s+${YEAR}`),
  form(`${MONTH},?\\s+${YEAR}`),
]

/**
 * The date that a line consists of, as EDTF with the precision that it has; undefined when the line is anything else.
 * Strict on purpose: 26/07/23 means different days on different desks, and a sentence with a date in it is a sentence.
 */
export function dateLine(line: string): string | undefined {
  const text = line.trim()
  const instant = isoInstant(text)
  if (instant) return instant
  for (const pattern of FORMS) {
    const parts = pattern.exec(text)?.groups
    if (parts) return toEdtf(parts)
  }
  return undefined
}

function form(body: string): RegExp {
  return new RegExp(`^${LABEL}${WEEKDAY}${body}$`, 'i')
}

function isoInstant(text: string): string | undefined {
  const parts = ISO_TIME.exec(text)?.groups
  if (!parts) return undefined
  const {date = '', time = '', seconds = ':00', zone = ''} = parts
  if (Number.isNaN(Date.parse(`${date}T${time}${seconds}${zone}`))) return undefined
  return dateLine(date) ? `${date}T${time}${seconds}${zone}` : undefined
}

function toEdtf({year = '', number, month, day}: Record<string, string | undefined>) {
  const ordinal = number ? Number(number) : monthNumber(month ?? '')
  if (ordinal < 1 || ordinal > 12) return undefined
  const yearMonth = `${year}-${pad(ordinal)}`
  if (!day) return yearMonth
  const lastDay = new Date(Date.UTC(Number(year), ordinal, 0)).getUTCDate()
  if (Number(day) < 1 || Number(day) > lastDay) return undefined
  return `${yearMonth}-${pad(Number(day))}`
}

/** "Jul", "Sept" and "July" alike; 0 for a word that begins no month. */
function monthNumber(word: string): number {
  const start = word.toLowerCase()
  return start.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(start)) + 1
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
