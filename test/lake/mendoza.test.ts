import fc from 'fast-check'
import {applyPatch, incremental} from 'mendoza'
import {describe, expect, test} from 'vitest'
import {encodePatch} from '../../lake/mendoza/index.ts'

const key = fc.constantFrom('a', 'b', 'ä', 'Z', '_key', '😀')
const text = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc
    .tuple(fc.string({unit: 'binary', maxLength: 3}), fc.constantFrom('', 'é', '𝄞'))
    .map(([middle, tail]) => `a text long enough to be cut ${middle} and put together ${tail}`),
)
const {value} = fc.letrec<{value: unknown}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 4},
    text,
    fc.integer({min: 0, max: 3}),
    fc.constant(null),
    fc.boolean(),
    fc.array(tie('value'), {maxLength: 4}),
    fc.array(fc.record({_key: fc.constantFrom('k1', 'k2', 'k3'), text}, {requiredKeys: ['_key']}), {
      maxLength: 4,
    }),
    fc.dictionary(key, tie('value'), {maxKeys: 4}),
  ),
}))
const document = fc.dictionary(key, value, {maxKeys: 5})

describe('a Mendoza patch', () => {
  test('turns the one document into the other, by the package that the Studio applies it with', () => {
    fc.assert(
      fc.property(document, document, (from, to) => {
        expect(applyPatch(from, encodePatch(from, to))).toEqual(to)
      }),
      {numRuns: 1000},
    )
  })

  test('does so for the patcher that remembers who wrote what, too', () => {
    fc.assert(
      fc.property(document, document, (from, to) => {
        const before = incremental.wrap(from, 'before')
        const after = incremental.applyPatch(before, encodePatch(from, to), 'after')
        expect(incremental.unwrap(after)).toEqual(to)
      }),
      {numRuns: 300},
    )
  })

  test.each([
    {of: 'a creation', from: undefined, to: {a: 1}, patch: [0, {a: 1}]},
    {of: 'a deletion', from: {a: 1}, to: undefined, patch: [0, null]},
    {of: 'no change', from: {a: 1}, to: {a: 1}, patch: []},
    {of: 'a field set', from: {a: 1, b: 2}, to: {a: 1, b: 3}, patch: [17, 3, 'b']},
    {of: 'a field taken away', from: {b: 2, a: 1}, to: {b: 2}, patch: [19, 0]},
    {
      of: 'a letter typed into a paragraph',
      from: {body: [{_key: 'x'}, {_key: 'y', text: 'The quick brown fox'}]},
      to: {body: [{_key: 'x'}, {_key: 'y', text: 'The quick brown fox!'}]},
      patch: [11, 0, 21, 0, 1, 12, 1, 11, 1, 23, 0, 19, 22, '!', 15, 16, 15],
    },
  ])('of $of is as small as that', ({from, to, patch}) => {
    expect(encodePatch(from, to)).toEqual(patch)
  })
})
