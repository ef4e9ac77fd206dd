import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {mergeValue} from '../../../importer/plan/mergeValue.ts'

const value = fc.option(fc.constantFrom<unknown>('a', 'b', 'c', {edtf: '1950'}, true), {
  nil: undefined,
})

describe('the three-way merge of one value', () => {
  test.each([
    [undefined, undefined, 'n', 'n', 'taken'],
    ['b', 'b', 'n', 'n', 'taken'],
    ['b', 'b', undefined, undefined, 'taken'],
    ['b', 'l', 'b', 'l', 'kept'],
    ['b', undefined, 'b', undefined, 'kept'],
    ['b', 'l', 'n', 'l', 'conflict'],
    ['b', undefined, 'n', undefined, 'conflict'],
    ['b', 'n', 'n', 'n', 'agreed'],
    [undefined, 'l', 'n', 'l', 'conflict'],
  ])('of base %j, live %j and new %j is %j, %s', (base, live, next, merged, outcome) => {
    expect(mergeValue(base, live, next)).toEqual({value: merged, outcome})
  })

  test('takes what only the import changed, and keeps what only a person changed', () => {
    fc.assert(
      fc.property(value, value, (base, other) => {
        expect(mergeValue(base, base, other).value).toEqual(other)
        expect(mergeValue(base, other, base).value).toEqual(other)
        expect(mergeValue(base, other, other)).toEqual({value: other, outcome: 'agreed'})
      }),
    )
  })

  test('never writes what neither a person nor the import wants', () => {
    fc.assert(
      fc.property(value, value, value, (base, live, next) => {
        expect([live, next]).toContainEqual(mergeValue(base, live, next).value)
      }),
    )
  })

  test('merges an article’s source by its members: a new digest meets an editor’s license', () => {
    const source = {_type: 'articleSource', system: 'file', sha256: 'one'}
    expect(mergeValue(source, {...source, license: 'CC BY'}, {...source, sha256: 'two'})).toEqual({
      value: {...source, sha256: 'two', license: 'CC BY'},
      outcome: 'taken',
    })
  })
})
