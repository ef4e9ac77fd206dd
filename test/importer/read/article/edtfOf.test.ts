import {describe, expect, test} from 'vitest'
import {edtfOf} from '../../../../importer/read/article/index.ts'

describe('the date in a field', () => {
  test.each([
    ['2023-07-26', '2023-07-26'],
    ['2023-07', '2023-07'],
    ['2023-07-26T09:00:00Z', '2023-07-26T09:00:00Z'],
    ['2023-07-26T09:00:00.123+09:00', '2023-07-26T09:00:00+09:00'],
    ['2023-07-26T09:00+0900', '2023-07-26T09:00:00+09:00'],
    ['2023-07-26 09:00:00 UTC', '2023-07-26T09:00:00Z'],
    ['2023-07-26T09:00:00+09', '2023-07-26T09:00:00+09:00'],
    ['Wed, 26 Jul 2023 09:00:00 +0900', '2023-07-26T09:00:00+09:00'],
    ['26 Jul 2023 09:00 GMT', '2023-07-26T09:00:00Z'],
    ['Wed, 26 Jul 2023 09:00:00 EST', '2023-07-26T09:00:00-05:00'],
    ['July 26, 2023', '2023-07-26'],
  ])('%s is %s', (written, edtf) => {
    expect(edtfOf(written)).toBe(edtf)
  })

  test.each([
    ['2023-07-26T09:00:00', '2023-07-26'],
    ['Wed, 26 Jul 2023 09:00:00 XYZ', '2023-07-26'],
  ])('%s says no time zone that is known, so it is a day: %s', (written, edtf) => {
    expect(edtfOf(written)).toBe(edtf)
  })

  test.each([[''], ['soon'], ['26/07/23'], ['2023-02-30'], ['2023-13-01T00:00:00Z'], [undefined]])(
    '%s is none',
    (written) => {
      expect(edtfOf(written)).toBeUndefined()
    },
  )
})
