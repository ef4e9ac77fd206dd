import type {Text} from '../types.ts'

/** A length of time that the text states: "37 months", "three years". */
export type Duration = {
  block: string
  start: number
  end: number
  quote: string
  count: number
  unit: 'day' | 'week' | 'month' | 'year'
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const DURATION = new RegExp(
  String.raw`\b(\d{1,4}|${NUMBERS.join('|')}|a|an)[ -](day|week|month|year)s?\b(?!\s*(?:ago|old|-old))`,
  'gi',
)

/** Lengths of time, with where they stand. "Three years ago" is a date and "two-year-old" an age, so neither counts. */
export function findDurations(texts: Text[]): Duration[] {
  return texts.flatMap(({block, text}) =>
    [...text.matchAll(DURATION)].flatMap((match) => {
      const [quote, count = '', unit = ''] = match
      const start = match.index
      return [
        {
          block,
          start,
          end: start + quote.length,
          quote,
          count: numberOf(count.toLowerCase()),
          unit: unit.toLowerCase() as Duration['unit'],
        },
      ]
    }),
  )
}

function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  return /^an?$/.test(word) ? 1 : NUMBERS.indexOf(word) + 1
}

/** When something ended that began at `start` and lasted so long, no more precise than both of them. */
export function endOf(start: string, {count, unit}: Pick<Duration, 'count' | 'unit'>): string {
  const [year = 1970, month = 1, day = 1] = start.split('-').map(Number)
  if (unit === 'day' || unit === 'week') {
    const days = count * (unit === 'week' ? 7 : 1)
    return new Date(Date.UTC(year, month - 1, day + days))
      .toISOString()
      .slice(0, Math.min(start.length, unit === 'day' ? 10 : 7))
  }
  const months = year * 12 + month - 1 + count * (unit === 'year' ? 12 : 1)
  const end = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
  return end.slice(0, Math.min(start.length, unit === 'year' ? 4 : 7))
}
