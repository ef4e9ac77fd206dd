import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readGroqSuite} from '../groqSuite.ts'
import {documents, params, query} from './arbitrary.ts'
import {type AskedTwice, askedTwice} from './bothWays.ts'
import {differences} from './differences.ts'

const shared = process.env.DATELINE_SHARED

describe('the planner answers as groq-js does', () => {
  test.skipIf(!shared)('all of the public GROQ test suite', {timeout: 600_000}, () => {
    const {datasets, cases} = readGroqSuite(join(shared ?? '', 'data/groq-suite.ndjson.gz'))
    const asked = new Map<string, AskedTwice>()
    const different = cases
      .filter(({valid, query}) => valid && !/\b(diff|delta)\s*::/.test(query))
      .filter(({dataset, query, params}) => {
        const twice = asked.get(dataset) ?? askedTwice(datasets.get(dataset) ?? [])
        asked.set(dataset, twice)
        const {planned, plain} = twice.ask(query, params)
        return planned !== plain
      })
    for (const twice of asked.values()) twice.close()
    expect(different).toEqual([])
  })

  test('100,000 generated queries', {timeout: 1_800_000}, () => {
    fc.assert(
      fc.property(
        documents,
        fc.array(fc.tuple(query, params), {minLength: 50, maxLength: 50}),
        (held, asked) => {
          expect(differences(held, asked)).toEqual([])
        },
      ),
      {numRuns: 500},
    )
  })
})
