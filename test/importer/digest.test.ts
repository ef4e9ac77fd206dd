import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {digest, hexInBrowser} from '../../importer/digest.ts'

test('gives the same digits in a browser as in Node, for any text and any bytes', () => {
  const hexInNode = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')
  fc.assert(
    fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.uint8Array()), (data) => {
      expect(hexInBrowser(data)).toBe(hexInNode(data))
    }),
  )
})

test('tells apart words that are joined differently', () => {
  expect(digest(['ab', 'c'], 12)).not.toBe(digest(['a', 'bc'], 12))
})
