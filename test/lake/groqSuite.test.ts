import {describe, expect, test} from 'vitest'
import {failing, groqSuitePath, isGeographical, readGroqSuite} from './groqSuite.ts'

describe.skipIf(!groqSuitePath)('the public GROQ test suite, over HTTP', () => {
  test('every case passes, of geography each fiftieth', {timeout: 120_000}, async () => {
    const suite = readGroqSuite(groqSuitePath)
    const cases = suite.cases.filter((one, index) => !isGeographical(one) || index % 50 === 0)
    expect(cases.length).toBeGreaterThan(7600)
    expect(await failing({...suite, cases})).toEqual([])
  })
})
