import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Nested, nestSpans, type Placed} from '../../../importer/report/nestSpans.ts'

type Named = Placed & {name: string}

const drawn = (nested: Nested<Named>[]): string =>
  nested
    .map((each) =>
      typeof each === 'string'
        ? each
        : `<${each.item.name}${each.first ? '' : '…'} ${drawn(each.inside)}>`,
    )
    .join('')

describe('spans over a text', () => {
  test.each<[string, Array<[string, number, number]>, string]>([
    ['none', [], 'abcdef'],
    [
      'side by side',
      [
        ['x', 0, 2],
        ['y', 2, 4],
      ],
      '<x ab><y cd>ef',
    ],
    [
      'one in another',
      [
        ['in', 2, 3],
        ['out', 1, 5],
      ],
      'a<out b<in c>de>f',
    ],
    [
      'of one place, in the order given',
      [
        ['a', 1, 3],
        ['b', 1, 3],
      ],
      'a<a <b bc>>def',
    ],
    [
      'that cross: the later is cut',
      [
        ['x', 0, 3],
        ['y', 2, 5],
      ],
      '<x ab<y c>><y… de>f',
    ],
    ['that hold nothing', [['x', 2, 2]], 'abcdef'],
  ])('%s', (_, spans, expected) => {
    const items = spans.map(([name, start, end]) => ({name, start, end}))
    expect(drawn(nestSpans('abcdef', items))).toBe(expected)
  })

  test('lose no character, and each covers its own', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([one, two]) => ({
      start: Math.min(one, two),
      end: Math.max(one, two),
    }))
    fc.assert(
      fc.property(fc.string({minLength: 40, maxLength: 40}), fc.array(span), (text, spans) => {
        const covered = new Map<Placed, string>()
        const firsts: Placed[] = []
        const read = (nested: Nested<Placed>[], around: Placed[]): string =>
          nested
            .map((each) => {
              if (typeof each !== 'string') {
                if (each.first) firsts.push(each.item)
                return read(each.inside, [...around, each.item])
              }
              for (const item of around) covered.set(item, (covered.get(item) ?? '') + each)
              return each
            })
            .join('')
        const cut = spans.filter(({start, end}) => start < end)
        expect(read(nestSpans(text, spans), [])).toBe(text)
        expect(firsts).toHaveLength(cut.length)
        for (const item of cut) expect(covered.get(item)).toBe(text.slice(item.start, item.end))
      }),
    )
  })
})
