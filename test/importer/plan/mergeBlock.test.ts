import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {markedSpans, markedText} from '../../../importer/plan/markedText.ts'
import type {Member} from '../../../importer/plan/member.ts'
import {mergeValue} from '../../../importer/plan/mergeValue.ts'

/**
 * A paragraph in one line: `[Jane Doe|m1]` is a link to the document m1, `*words*` are strong.
 */
function block(line: string, traits: Record<string, unknown> = {}): Member {
  const pieces = [
    ...line.matchAll(/\[(?<linked>[^|\]]+)\|(?<to>\w+)\]|\*(?<strong>[^*]+)\*|[^[*]+/g),
  ]
  const parts = pieces.map(([whole, ...rest]) => {
    const [linked, to, strong] = rest
    if (linked && to) return {text: linked, marks: [to]}
    return {text: strong ?? whole, marks: strong ? ['strong'] : []}
  })
  const targets = [...new Set(pieces.flatMap(({groups}) => groups?.to ?? []))]
  return {
    _key: 'b',
    _type: 'block',
    style: 'normal',
    ...traits,
    markDefs: targets.map((to) => ({_type: 'mention', _key: to, entity: {_ref: to}})),
    children: parts.map((part, at) => ({_type: 'span', _key: `s${at}`, ...part})),
  }
}

function line(value: unknown): string {
  const {children} = value as {children: Array<{text: string; marks: string[]}>}
  return children
    .map(({text, marks}) =>
      marks.reduce((told, mark) => (mark === 'strong' ? `*${told}*` : `[${told}|${mark}]`), text),
    )
    .join('')
}

const merge = (base: string, live: string, next: string) => {
  const {value, outcome} = mergeValue(block(base), block(live), block(next))
  return [line(value), outcome]
}

describe('a paragraph that a person and the source both changed', () => {
  test.each<[string, string, string, string, string, string]>([
    [
      'is the person’s where both changed the words',
      'It rained.',
      'It poured.',
      'It snowed.',
      'It poured.',
      'conflict',
    ],
    [
      'keeps the person’s words where the source’s are the same and only its links are not',
      '[Ann|a] spoke.',
      '[Ann|a] spoke well.',
      '[Ann|b] spoke.',
      '[Ann|b] spoke well.',
      'taken',
    ],
    [
      'gets a link that is new where the person left the words that it is on',
      'Ann met Bea.',
      'Ann met Bea yesterday.',
      '[Ann|a] met [Bea|b].',
      '[Ann|a] met [Bea|b] yesterday.',
      'taken',
    ],
    [
      'gets no link on words that the person took out',
      'Ann met Bea.',
      'Ann met nobody.',
      '[Ann|a] met [Bea|b].',
      '[Ann|a] met nobody.',
      'taken',
    ],
    [
      'gets the source’s new words with the link that the person made',
      'Ann met Bea.',
      'Ann met [Bea|b].',
      'Ann met Bea and Cem.',
      'Ann met [Bea|b] and Cem.',
      'taken',
    ],
    [
      'gets the source’s new words without the link that the person removed',
      '[Ann|a] met [Bea|b].',
      'Ann met [Bea|b].',
      '[Ann|a] met [Bea|b] and Cem.',
      'Ann met [Bea|b] and Cem.',
      'taken',
    ],
    [
      'gets the source’s new words with what the person stressed',
      'Nobody came.',
      '*Nobody* came.',
      'Nobody came back.',
      '*Nobody* came back.',
      'taken',
    ],
    [
      'is the person’s where the words that they linked are gone',
      'Ann met Bea.',
      'Ann met [Bea|b].',
      'Ann met Cem.',
      'Ann met [Bea|b].',
      'conflict',
    ],
    [
      'has the link on the same of two words',
      'Ann and Ann.',
      'Ann and [Ann|a].',
      'Yes, Ann and Ann.',
      'Yes, Ann and [Ann|a].',
      'taken',
    ],
    [
      'has the links of both',
      'Ann met Bea.',
      '[Ann|a] met Bea.',
      'Ann met [Bea|b].',
      '[Ann|a] met [Bea|b].',
      'taken',
    ],
  ])('%s', (_, base, live, next, merged, outcome) => {
    expect(merge(base, live, next)).toEqual([merged, outcome])
  })

  test('is a heading where the person made it one, with the source’s new words', () => {
    const heading = block('It rained', {style: 'h2'})
    expect(mergeValue(block('It rained'), heading, block('It rained hard'))).toMatchObject({
      value: {style: 'h2', children: [{text: 'It rained hard'}]},
      outcome: 'taken',
    })
  })

  test('is the person’s where it holds more than text', () => {
    const inline = {...block('It rained.'), children: [{_type: 'image', _key: 'i'}]}
    expect(mergeValue(block('It rained.'), inline, block('It poured.'))).toEqual({
      value: inline,
      outcome: 'conflict',
    })
  })
})

test('a paragraph taken apart and put together again says and marks the same', () => {
  const piece = fc.tuple(fc.constantFrom('a', 'b ', 'c'), fc.subarray(['strong', 'em', 'm1', 'm2']))
  fc.assert(
    fc.property(fc.array(piece, {minLength: 1}), (pieces) => {
      const children = pieces.map(([text, marks], at) => ({
        _type: 'span',
        _key: `${at}`,
        text,
        marks,
      }))
      const markDefs = ['m1', 'm2'].map((_key) => ({_key, _type: 'mention'}))
      const read = markedText({children, markDefs})
      expect(read && markedText(markedSpans('b', read))).toEqual(read)
    }),
  )
})

describe('whatever a person and a source do to a paragraph', () => {
  const word = fc.constantFrom('Ann ', 'met ', 'Bea ', '[Ann |a]', '[Bea |b]', '*met *')
  const text = fc.array(word, {minLength: 1, maxLength: 5}).map((words) => block(words.join('')))
  const textOf = (value: unknown) => line(value).replace(/[[\]*]|\|\w+/g, '')

  test('its words are the one’s or the other’s, and the person’s where they changed them', () => {
    fc.assert(
      fc.property(text, text, text, (base, live, next) => {
        const {value} = mergeValue(base, live, next)
        const isChanged = textOf(live) !== textOf(base)
        expect(textOf(value)).toBe(textOf(isChanged ? live : value))
        expect([textOf(live), textOf(next)]).toContain(textOf(value))
      }),
    )
  })

  test('merging it again changes nothing', () => {
    fc.assert(
      fc.property(text, text, text, (base, live, next) => {
        const {value} = mergeValue(base, live, next)
        expect(mergeValue(next, value, next).value).toEqual(value)
      }),
    )
  })
})
