import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readTexts} from '../../../importer/extract/texts.ts'
import {HEADLINE, type Source} from '../../../importer/types.ts'

describe('tokens', () => {
  test.each<[string, string[]]>([
    ['Ann Low spoke.', ['Ann', 'Low', 'spoke', '.']],
    ["Ann‘s, Bo’s and Cy's", ['Ann', '‘s', ',', 'Bo', '’s', 'and', 'Cy', "'s"]],
    ['the players’ union', ['the', 'players', '’', 'union']],
    ['Jean-Luc O’Hara of B&Q', ['Jean-Luc', 'O’Hara', 'of', 'B&Q']],
    ['Walter B. Low of the U.S. Army', ['Walter', 'B.', 'Low', 'of', 'the', 'U.S.', 'Army']],
    ['Dr. Low at 9:30 a.m.', ['Dr.', 'Low', 'at', '9:30', 'a.m.']],
    ['“Yes,” he said', ['“', 'Yes', ',', '”', 'he', 'said']],
    ['a UN-led, Oslo-based force', ['a', 'UN', '-', 'led', ',', 'Oslo', '-', 'based', 'force']],
    ['4.5 million in 2019–2020', ['4.5', 'million', 'in', '2019', '–', '2020']],
    ["Côte d'Ivoire", ['Côte', "d'Ivoire"]],
  ])('of %s', (text, expected) => {
    expect(sentences(text).flat()).toEqual(expected)
  })
})

describe('sentences', () => {
  test.each<[string, number]>([
    ['One. Two! Three?', 3],
    ['Mr. Low met Dr. Ng.', 1],
    ['He left the U.S. The trip was short.', 2],
    ['He met a U.S. Senator.', 1],
    ['“I will go.” She left.', 2],
    ['“Will you go?” she asked.', 1],
    ['It rose 3.5 points. 40 people left.', 2],
    ['J. K. Low wrote it.', 1],
    ['', 0],
  ])('of %j', (text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })
})

describe('texts', () => {
  test('begin with the headline and go on with the blocks', () => {
    const texts = readTexts({...source('Up'), blocks: [{key: 'b1', style: 'normal', text: 'Down'}]})
    expect(texts.map(({block, text}) => [block, text])).toEqual([
      [HEADLINE, 'Up'],
      ['b1', 'Down'],
    ])
  })

  test('every token is a slice, in order, and only white space is left out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rest = 0
        for (const token of tokensOf(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(text.slice(rest, token.start).trim()).toBe('')
          rest = token.end
        }
        expect(text.slice(rest).trim()).toBe('')
      }),
    )
  })

  test('a hundred thousand quotation marks take no more time than words', () => {
    expect(tokensOf('" '.repeat(100_000))).toHaveLength(100_000)
  })
})

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ' ',
        '.',
        "'s",
        '‘s',
        '’',
        '-',
        '"',
        'U.S.',
        'Mr',
        'J',
        'Low',
        '\u200f',
        '👩‍👧',
      ),
      fc.string({unit: 'grapheme'}),
    ),
  )
  .map((parts) => parts.join(''))

function tokensOf(text: string) {
  return readTexts(source(text)).flatMap((each) => each.sentences.flatMap(({tokens}) => tokens))
}

function sentences(text: string) {
  return readTexts(source(text)).flatMap((each) =>
    each.sentences.map(({tokens}) => tokens.map((token) => token.text)),
  )
}

function source(headline: string): Source {
  return {
    system: 'test',
    id: 'text',
    format: 'text',
    sha256: '',
    headline,
    date: '2024',
    bylines: [],
    blocks: [],
  }
}
