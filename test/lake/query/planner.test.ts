import fc from 'fast-check'
import {expect, test} from 'vitest'
import {documents, params, query} from './arbitrary.ts'
import {differences} from './differences.ts'

test('queries of every kind over documents of every kind are answered as groq-js answers them', () => {
  fc.assert(
    fc.property(
      documents,
      fc.array(fc.tuple(query, params), {minLength: 20, maxLength: 20}),
      (held, asked) => {
        expect(differences(held, asked)).toEqual([])
      },
    ),
    {numRuns: 25, seed: 7},
  )
})
