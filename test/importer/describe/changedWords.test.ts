import fc from 'fast-check'
import {expect, test} from 'vitest'
import {changedWords} from '../../../importer/describe/changedWords.ts'

test.each([
  ['It rained.', 'It poured.', 'It [-rained.-] {+poured.+}'],
  ['It rained.', 'Today it rained.', '[-It-] {+Today it+} rained.'],
  ['a b c d e f g h i j', 'a b c d e f g h i k', '… f g h i [-j-] {+k+}'],
  ['x b c d e f g h i j k', 'y b c d e f g h i j z', '[-x-] {+y+} b c d e … g h i j [-k-] {+z+}'],
  ['a b', 'b', '[-a-] b'],
])('of “%s” and “%s” it shows “%s”', (before, after, shown) => {
  expect(changedWords(before, after)).toBe(shown)
})

test('what did not change is not shown', () => {
  expect(changedWords('It rained.', 'It rained.')).toBeUndefined()
})

test('the words that are not shown as new were there, and the others are not lost', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), {minLength: 1, maxLength: 4})
  fc.assert(
    fc.property(text, text, (one, two) => {
      const shown = changedWords(one.join(' '), two.join(' ')) ?? two.join(' ')
      const without = (pattern: RegExp) =>
        shown
          .replace(pattern, '')
          .replace(/\[-|-\]|\{\+|\+\}/g, '')
          .split(/\s+/)
          .filter(Boolean)
      expect(without(/\[-.*?-\]/g)).toEqual(two)
      expect(without(/\{\+.*?\+\}/g)).toEqual(one)
    }),
  )
})
