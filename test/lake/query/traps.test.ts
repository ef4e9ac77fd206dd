import {afterAll, describe, expect, test} from 'vitest'
import {askedTwice} from './bothWays.ts'

/** Where SQLite and JavaScript see things differently. */
const values: unknown[] = [
  1,
  true,
  '1',
  0,
  false,
  null,
  '[1]',
  [1],
  2 ** 60,
  0.1 + 0.2,
  '\u{1f600}',
  '\uff0c',
  'a\u{1f600}b',
  'a\ue000',
  'a\uff0c',
  'a',
  'a\u{10000}',
  {b: 1},
]
const documents = values.map((value, index) => ({_id: `d${10 + index}`, _type: 't', value}))
const twice = askedTwice(documents)
afterAll(() => twice.close())

describe('the planner falls into no trap', () => {
  test.each([
    {trap: 'a number is no boolean', query: '*[value == 1]._id', answer: ['d10']},
    {trap: 'a boolean is no number', query: '*[value == true]._id', answer: ['d11']},
    {trap: 'a string is no number', query: '*[value == "1"]._id', answer: ['d12']},
    {
      trap: 'a list is no string that looks like it',
      query: '*[value == "[1]"]._id',
      answer: ['d16'],
    },
    {
      trap: 'a large integer is a floating-point number',
      query: '*[value == 1152921504606846976]._id',
      answer: ['d18'],
    },
    {
      trap: 'and so it is in a list',
      query: '*[value in [0.5, 1152921504606846976]]._id',
      answer: ['d18'],
    },
    {
      trap: 'what is no number is neither above nor below one',
      query: 'count(*[!(value > 0)])',
      answer: 1,
    },
    {
      trap: 'a missing value equals null',
      query: 'count(*[missing == null])',
      answer: values.length,
    },
  ])('$trap', ({query, answer}) => {
    const {planned, plain} = twice.ask(query)
    expect(planned).toBe(plain)
    expect(JSON.parse(planned)).toEqual(answer)
  })

  test.each(['', ' desc'])(
    'strings stand in the order of their UTF-16 units: order(value%s)',
    (direction) => {
      for (let from = 0; from < values.length; from++) {
        for (const to of [from + 1, from + 3]) {
          const {planned, plain} = twice.ask(
            `*[_type == "t"] | order(value${direction})[${from}...${to}]._id`,
          )
          expect(planned).toBe(plain)
        }
      }
    },
  )
})
