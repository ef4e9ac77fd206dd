import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {blockKey} from '../../../importer/keys.ts'
import {alignBlocks} from '../../../importer/plan/index.ts'

const before = (...texts: string[]) => texts.map((text, at) => ({key: `old${at}`, text}))
const blocks = (...texts: string[]) =>
  texts.map((text) => ({key: blockKey(text, 0), style: 'normal' as const, text}))
const keys = (old: string[], now: string[]) =>
  alignBlocks(before(...old), blocks(...now)).map(({key}) =>
    key.startsWith('old') ? Number(key.slice(3)) : 'new',
  )

describe('aligning paragraphs with those of the last import', () => {
  test.each<[string, string[], string[], Array<number | string>]>([
    ['the same text', ['one', 'two'], ['one', 'two'], [0, 1]],
    ['a moved one', ['one', 'two'], ['two', 'one'], [1, 0]],
    [
      'an edited one',
      ['one', 'it rained all day long', 'three'],
      ['one', 'it rained all night long', 'three'],
      [0, 1, 2],
    ],
    [
      'an edited first one',
      ['it rained all day long', 'two'],
      ['it rained all night long', 'two'],
      [0, 1],
    ],
    ['a new one', ['one', 'two'], ['one', 'something else', 'two'], [0, 'new', 1]],
    ['a removed one', ['one', 'two', 'three'], ['one', 'three'], [0, 2]],
    ['a refrain', ['***', 'one', '***'], ['***', '***'], [0, 2]],
    ['a replaced one', ['one', 'it rained'], ['one', 'nobody came'], [0, 'new']],
  ])('keeps the key of %s', (_, old, now, expected) => {
    expect(keys(old, now)).toEqual(expected)
  })

  test('gives no key twice', () => {
    const texts = fc.array(fc.constantFrom('a b c d', 'a b c e', 'x', '***'), {maxLength: 8})
    fc.assert(
      fc.property(texts, texts, (old, now) => {
        const aligned = alignBlocks(alignBlocks([], blocks(...old)), blocks(...now))
        expect(new Set(aligned.map(({key}) => key)).size).toBe(now.length)
        expect(aligned.map(({text}) => text)).toEqual(now)
      }),
    )
  })
})
