import edtf, {parse} from 'edtf'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compareEdtf, formatEdtf, parseEdtf} from '../../schemas/dates.ts'

describe('a date', () => {
  test.each([
    ['1950', '1950-01-01T00:00:00.000Z', '1950-12-31T23:59:59.999Z'],
    ['1950-02', '1950-02-01T00:00:00.000Z', '1950-02-28T23:59:59.999Z'],
    ['1950-06-25', '1950-06-25T00:00:00.000Z', '1950-06-25T23:59:59.999Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
    ['0044', '0044-01-01T00:00:00.000Z', '0044-12-31T23:59:59.999Z'],
    ['195X', '1950-01-01T00:00:00.000Z', '1959-12-31T23:59:59.999Z'],
    ['19XX', '1900-01-01T00:00:00.000Z', '1999-12-31T23:59:59.999Z'],
    ['1950-XX', '1950-01-01T00:00:00.000Z', '1950-12-31T23:59:59.999Z'],
    ['1950~', '1950-01-01T00:00:00.000Z', '1950-12-31T23:59:59.999Z'],
    ['1950-10?', '1950-10-01T00:00:00.000Z', '1950-10-31T23:59:59.999Z'],
    ['2023-07-26T09:00:00Z', '2023-07-26T09:00:00.000Z', '2023-07-26T09:00:00.000Z'],
    ['2023-07-26T09:00:00+09:00', '2023-07-26T00:00:00.000Z', '2023-07-26T00:00:00.000Z'],
    ['2023-01-01T05:00:00+09:00', '2022-12-31T20:00:00.000Z', '2022-12-31T20:00:00.000Z'],
    ['2022-12-31T20:00:00-05:00', '2023-01-01T01:00:00.000Z', '2023-01-01T01:00:00.000Z'],
  ])('%s lies between %s and %s', (edtf, earliest, latest) => {
    expect(parseEdtf(edtf)).toEqual({edtf, earliest, latest})
  })

  test.each([
    '',
    ' 1950',
    '50',
    '195',
    '1950-6-25',
    '1950-13',
    '1950-02-30',
    '2023-02-29',
    '2023-02-29T10:00:00Z',
    '2023-07-26T25:00:00Z',
    '26 July 2023',
    '1950/1953',
    '1950/..',
    '[1950,1951]',
    '2023-21',
    'XXXX',
    '0000',
    '-0044-03-15',
    'Y170000',
    'now',
  ])('is not written “%s”', (text) => {
    expect(parseEdtf(text)).toBeUndefined()
  })
})

describe('what a reader sees of a date', () => {
  test.each([
    ['1950', '1950'],
    ['1950-10', 'October 1950'],
    ['1950-06-25', 'June 25, 1950'],
    ['195X', '1950s'],
    ['19XX', '1900s'],
    ['1950-XX', '1950'],
    ['1950-10-XX', 'October 1950'],
    ['1950~', 'c. 1950'],
    ['1950-10?', 'October 1950 (?)'],
    ['1950%', 'c. 1950 (?)'],
    ['2023-07-26T09:00:00+09:00', 'July 26, 2023 at 9:00 AM GMT+9'],
    ['2023-07-26T09:00:00Z', 'July 26, 2023 at 9:00 AM UTC'],
    ['not a date', 'not a date'],
  ])('%s reads %s', (edtf, text) => {
    expect(formatEdtf(edtf)).toBe(text)
  })

  test('follows the locale', () => {
    expect(formatEdtf('1950-06-25', 'de')).toBe('25. Juni 1950')
    expect(formatEdtf('1950-06', 'en-GB')).toBe('June 1950')
  })
})

test('dates are ordered by their first instant, then their last, the unreadable last', () => {
  const ordered = ['1949-12', '1950-01-01', '1950-01', '1950', '1950-06-25', '2023', 'soon']
  expect(ordered.toReversed().sort(compareEdtf)).toEqual(ordered)
})

describe('for any date', () => {
  const year = fc.integer({min: 1, max: 9999}).map((value) => String(value).padStart(4, '0'))
  const day = fc
    .date({min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true})
    .map((date) => date.toISOString().slice(0, 10))
  const month = day.map((date) => date.slice(0, 7))
  const any = fc.oneof(year, month, day)

  test('the last instant is not before the first', () => {
    fc.assert(
      fc.property(any, (edtf) => {
        const date = parseEdtf(edtf)
        return date !== undefined && date.earliest <= date.latest
      }),
    )
  })

  test('a less precise one covers it', () => {
    fc.assert(
      fc.property(day, (edtf) => {
        const [inner, outer] = [parseEdtf(edtf), parseEdtf(edtf.slice(0, 4))]
        expect(inner && outer && outer.earliest <= inner.earliest).toBe(true)
        expect(inner && outer && outer.latest >= inner.latest).toBe(true)
      }),
    )
  })

  test('a day or a moment is what the package reads in it', () => {
    const zone = fc.constantFrom('Z', '+00:00', '+09:00', '-05:30')
    const clock = fc.constantFrom('00:00:00', '09:05:59', '23:59:59')
    const moment = fc.tuple(day, clock, zone).map(([date, time, at]) => `${date}T${time}${at}`)
    fc.assert(
      fc.property(fc.oneof(day, moment), (text) => {
        const {min, max} = edtf(parse(text, {level: 1, types: ['Date']}))
        const years = [min, max].map((instant) => new Date(instant).getUTCFullYear())
        const isInRange = years.every((each) => each >= 1 && each <= 9999)
        const [earliest, latest] = [min, max].map((instant) => new Date(instant).toISOString())
        expect(parseEdtf(text)).toEqual(isInRange ? {edtf: text, earliest, latest} : undefined)
      }),
    )
  })

  test('its instants sort as text as they do in time', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [first, second] = [parseEdtf(a)?.earliest ?? '', parseEdtf(b)?.earliest ?? '']
        return first < second === Date.parse(first) < Date.parse(second)
      }),
    )
  })

  test('comparing is antisymmetric', () => {
    fc.assert(
      fc.property(
        any,
        any,
        (a, b) => Math.sign(compareEdtf(a, b)) + Math.sign(compareEdtf(b, a)) === 0,
      ),
    )
  })

  test('reading any text never throws, nor does showing it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseEdtf(text)
        return typeof formatEdtf(text) === 'string'
      }),
    )
  })
})
