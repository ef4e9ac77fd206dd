import {describe, expect, test} from 'vitest'
import {dateLine} from '../../../importer/read/index.ts'

describe('a date line', () => {
  test.each([
    ['July 26, 2023', '2023-07-26'],
    ['Monday, February 10, 2020', '2020-02-10'],
    ['26 July 2023', '2023-07-26'],
    ['Wednesday 26 July 2023', '2023-07-26'],
    ['Jul. 26, 2023', '2023-07-26'],
    ['Sept 1, 2019', '2019-09-01'],
    ['26th July, 2023', '2023-07-26'],
    ['Published: July 26, 2023', '2023-07-26'],
    ['2023-07-26', '2023-07-26'],
    ['2023-07', '2023-07'],
    ['July 2023', '2023-07'],
    ['2023-07-26T09:00:00+09:00', '2023-07-26T09:00:00+09:00'],
    ['2023-07-26T09:00Z', '2023-07-26T09:00:00Z'],
    ['  February 29, 2020  ', '2020-02-29'],
  ])('%j is %s', (line, edtf) => {
    expect(dateLine(line)).toBe(edtf)
  })

  test.each([
    '',
    'February 30, 2020',
    'February 29, 2021',
    '2023-13-01',
    '2023-02-30T10:00Z',
    '26/07/2023',
    'Smarch 3, 2020',
    'ma 3, 2020',
    'July 26',
    'It began on July 26, 2023',
    'July 26, 2023, and ended a day later',
  ])('%j is none', (line) => {
    expect(dateLine(line)).toBeUndefined()
  })
})
