import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {spansOf} from '../../../importer/kinds/spans.ts'
import type {Mark} from '../../../importer/types.ts'

const text = 'The Bank of England said so in London.'
const mention = (start: number, end: number, documentId = 'boe') => ({
  ...{block: 'b', start, end, quote: text.slice(start, end), documentId},
  ...{form: 'name' as const, confidence: 0.9, method: 'test'},
})
const block = (marks: Mark[]) => ({key: 'b', style: 'normal' as const, text, marks})

/** Each piece with what it has: decorators by name, links by address, mentions by document. */
function pieces(marks: Mark[], mentions: ReturnType<typeof mention>[]) {
  const {markDefs, children} = spansOf(block(marks), mentions)
  const meant = new Map(
    markDefs.map((each) => [each._key, 'href' in each ? each.href : each.entity._ref]),
  )
  return children.map((each) => [each.text, ...each.marks.map((mark) => meant.get(mark) ?? mark)])
}

describe('the spans of a paragraph', () => {
  test('a name in bold, half of it a link, keeps all three', () => {
    const marks: Mark[] = [
      {type: 'strong', start: 0, end: 11},
      {type: 'link', href: 'https://boe.example/', start: 8, end: 24},
    ]
    expect(pieces(marks, [mention(4, 19)])).toEqual([
      ['The ', 'strong'],
      ['Bank', 'boe', 'strong'],
      [' of', 'boe', 'https://boe.example/', 'strong'],
      [' England', 'boe', 'https://boe.example/'],
      [' said', 'https://boe.example/'],
      [' so in London.'],
    ])
  })

  test('a mark that is set twice is there once, and neighbours that are marked alike are one', () => {
    const marks: Mark[] = [
      {type: 'em', start: 0, end: 3},
      {type: 'em', start: 0, end: 3},
      {type: 'em', start: 3, end: 8},
    ]
    expect(pieces(marks, [])).toEqual([['The Bank', 'em'], [text.slice(8)]])
  })

  test('two links to one address have keys of their own', () => {
    const href = 'https://boe.example/'
    const {markDefs} = spansOf(
      block([
        {type: 'link', href, start: 0, end: 3},
        {type: 'link', href, start: 4, end: 8},
      ]),
      [],
    )
    expect(new Set(markDefs.map(({_key}) => _key)).size).toBe(2)
  })

  test('whatever overlaps, the characters stay, no key repeats, and every mark covers its stretch', () => {
    const stretch = fc
      .tuple(fc.nat({max: text.length}), fc.nat({max: text.length}))
      .map(([one, two]) => ({start: Math.min(one, two), end: Math.max(one, two)}))
      .filter(({start, end}) => start < end)
    const mark = fc
      .tuple(stretch, fc.constantFrom<'strong' | 'em' | 'link'>('strong', 'em', 'link'))
      .map(
        ([at, type]): Mark =>
          type === 'link' ? {...at, type, href: 'https://x.example/'} : {...at, type},
      )
    fc.assert(
      fc.property(fc.array(mark), fc.array(stretch), (marks, named) => {
        const mentions = named.map(({start, end}, at) => mention(start, end, `d${at}`))
        const {markDefs, children} = spansOf(block(marks), mentions)
        expect(children.map((each) => each.text).join('')).toBe(text)
        const keys = [...markDefs, ...children].map(({_key}) => _key)
        expect(new Set(keys).size).toBe(keys.length)
        const strong = marks.filter(({type}) => type === 'strong')
        let at = 0
        for (const child of children) {
          const isInside = strong.some(({start, end}) => start <= at && at < end)
          expect(child.marks.includes('strong')).toBe(isInside)
          at += child.text.length
        }
      }),
    )
  })
})
