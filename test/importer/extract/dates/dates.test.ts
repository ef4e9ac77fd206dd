import {describe, expect, test} from 'vitest'
import {endOf, findDates, findDurations} from '../../../../importer/extract/dates/index.ts'
import {markedReading} from '../markedReading.ts'

// Wednesday
const TODAY = '2021-06-16'

const datesIn = (sentence: string) =>
  findDates(markedReading(['Headline', sentence]).texts, TODAY).map(
    ({quote, edtf}) => `${quote} = ${edtf}`,
  )

describe('dates that a sentence states', () => {
  test.each([
    ['The bridge opened on 3 March 1987.', ['3 March 1987 = 1987-03-03']],
    ['The bridge opened on March 3, 1987, in the rain.', ['March 3, 1987 = 1987-03-03']],
    ['It was founded in October 1950.', ['October 1950 = 1950-10']],
    ['It was founded in 1950.', ['1950 = 1950']],
    ['The company (1972) made clocks.', ['1972 = 1972']],
    ['She won the 2016 election.', ['2016 = 2016']],
    ['Yesterday the ship sank.', ['Yesterday = 2021-06-15']],
    ['The ship sank today.', ['today = 2021-06-16']],
    ['A vote will be held tomorrow.', ['tomorrow = 2021-06-17']],
    ['The ship sank last month.', ['last month = 2021-05']],
    ['Two ships sank last year.', ['last year = 2020']],
    ['The ship sank three years ago.', ['three years ago = 2018']],
    ['He was arrested in May.', ['May = 2021-05']],
    ['He was arrested in October.', ['October = 2020-10']],
    ['He was arrested last October.', ['October = 2020-10']],
    [
      'The army moved on November 15, 2017, and left on November 21.',
      ['November 15, 2017 = 2017-11-15', 'November 21 = 2017-11-21'],
    ],
  ])('%s', (sentence, expected) => {
    expect(datesIn(sentence)).toEqual(expected)
  })

  test.each([
    ['On Thursday, the court ruled.', ['Thursday = 2021-06-10']],
    ['The court ruled on Wednesday.', ['Wednesday = 2021-06-16']],
    ['The court will rule on Thursday.', ['Thursday = 2021-06-17']],
    ['A hearing is scheduled for next Monday.', ['next Monday = 2021-06-21']],
    ['On July 27, the town will hold a fair.', ['July 27 = 2021-07-27']],
    ['The fair is to be held in February.', ['February = 2022-02']],
  ])(
    'takes the nearest day on the side of today that the clause speaks of: %s',
    (sentence, expected) => {
      expect(datesIn(sentence)).toEqual(expected)
    },
  )

  test.each([
    'The committee may meet and march to the river.',
    'The sun rose while she sat down a second time.',
    'The doors open at 10 p.m.',
    'Some 1950 people voted, and 2,016 did not.',
    'It took a few days after the storm.',
    'They call it Super Tuesday.',
    'It lasted for several months.',
  ])('finds no date in: %s', (sentence) => {
    expect(datesIn(sentence)).toEqual([])
  })
})

describe('lengths of time', () => {
  test('are found with their count and unit', () => {
    const {texts} = markedReading([
      'Headline',
      'The siege lasted for 37 months, and three years later it began again.',
    ])
    expect(findDurations(texts).map(({quote, count, unit}) => ({quote, count, unit}))).toEqual([
      {quote: '37 months', count: 37, unit: 'month'},
      {quote: 'three years', count: 3, unit: 'year'},
    ])
  })

  test('are neither ages nor dates', () => {
    const {texts} = markedReading(['Headline', 'The 11-month-old dog was found two years ago.'])
    expect(findDurations(texts)).toEqual([])
  })

  test.each([
    ['1950-06-25', {count: 37, unit: 'month'}, '1953-07'],
    ['1950-06', {count: 8, unit: 'month'}, '1951-02'],
    ['1950', {count: 3, unit: 'year'}, '1953'],
    ['1950-06-25', {count: 3, unit: 'year'}, '1953'],
    ['1950-12-30', {count: 3, unit: 'day'}, '1951-01-02'],
    ['1950-12-30', {count: 2, unit: 'week'}, '1951-01'],
  ] as const)('%s and %o end at %s, no more precise than both', (start, duration, end) => {
    expect(endOf(start, duration)).toBe(end)
  })
})
