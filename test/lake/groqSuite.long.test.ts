import {describe, expect, test} from 'vitest'
import {failing, groqSuitePath, isGeographical, readGroqSuite} from './groqSuite.ts'

describe.skipIf(!groqSuitePath)('the public GROQ test suite, over HTTP', () => {
  test('every case of geography passes', {timeout: 600_000}, async () => {
    const suite = readGroqSuite(groqSuitePath)
    const cases = suite.cases.filter(isGeographical)
    expect(cases.length).toBe(2371)
    expect(await failing({...suite, cases})).toEqual([])
  })
})
