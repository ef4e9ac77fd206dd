import fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  FOLLOWS,
  isFresh,
  isOpen,
  LABEL_COUNT,
  labelOf,
  mayFollow,
  OUTSIDE,
  spansIn,
  TYPES,
  typeOf,
  writeSpan,
} from '../../../../importer/extract/tagger/labels.ts'

test('every type has four labels, and one label is for what is in no name', () => {
  expect(LABEL_COUNT).toBe(1 + 4 * TYPES.length)
  expect(typeOf(OUTSIDE)).toBeUndefined()
  for (const type of TYPES) expect(typeOf(labelOf(type, 'inside'))).toBe(type)
})

test('names are never cut off and never grow into one another', () => {
  const [begin, inside, end] = [
    labelOf('person', 'begin'),
    labelOf('person', 'inside'),
    labelOf('person', 'end'),
  ]
  expect(mayFollow(begin, inside)).toBe(true)
  expect(mayFollow(inside, end)).toBe(true)
  expect(mayFollow(begin, OUTSIDE)).toBe(false)
  expect(mayFollow(OUTSIDE, end)).toBe(false)
  expect(mayFollow(begin, labelOf('place', 'end'))).toBe(false)
})

test('the pairs that may follow one another are all of them', () => {
  const closed = 1 + 2 * TYPES.length
  expect(FOLLOWS.before.length).toBe(closed * closed + 4 * TYPES.length)
})

test('spans that are written are read again', () => {
  const lengths = fc.array(
    fc.record({
      gap: fc.nat(2),
      length: fc.integer({min: 1, max: 4}),
      type: fc.constantFrom(...TYPES),
    }),
  )
  fc.assert(
    fc.property(lengths, (parts) => {
      let at = 0
      const spans = parts.map(({gap, length, type}) => {
        const from = at + gap
        at = from + length
        return {type, from, to: at}
      })
      const labels = new Uint8Array(at + 1)
      for (const span of spans) writeSpan(labels, span)
      expect(spansIn(labels)).toEqual(spans)
      expect(isFresh(labels[0] ?? OUTSIDE)).toBe(true)
      expect(isOpen(labels.at(-1) ?? OUTSIDE)).toBe(false)
    }),
  )
})
