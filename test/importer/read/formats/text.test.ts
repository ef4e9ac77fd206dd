import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readText} from '../../../../importer/read/index.ts'
import type {Source} from '../../../../importer/types.ts'

const origin = {system: 'file', id: 'a', name: 'news/a.txt'}
const read = (text: string) => readText(new TextEncoder().encode(text), origin)

function source(text: string): Source {
  const outcome = read(text)
  if (outcome.outcome !== 'read') throw new Error(outcome.reason)
  return outcome.source
}

describe('reading a plain text', () => {
  test('takes headline, date, byline and dateline, and leaves the body as it is', () => {
    const {headline, date, bylines, dateline, blocks} = source(
      'Rain in Spain\n\n26 July 2023\n\nBy Jane Doe\n\nMADRID — It rained.\n\nA lot.\n',
    )
    expect({headline, date, bylines, dateline}).toEqual({
      headline: 'Rain in Spain',
      date: '2023-07-26',
      bylines: [{printedName: 'Jane Doe', role: 'author'}],
      dateline: 'Madrid',
    })
    expect(blocks.map(({text}) => text)).toEqual(['MADRID — It rained.', 'A lot.'])
  })

  test('does not mind a byline above the date, or lines without blank ones between them', () => {
    const {bylines, date, blocks} = source('Rain\nBy Jane Doe\nJuly 26, 2023\nIt rained.')
    expect(bylines).toHaveLength(1)
    expect(date).toBe('2023-07-26')
    expect(blocks.map(({text}) => text)).toEqual(['It rained.'])
  })

  test('leaves a second date or credit in the body', () => {
    const {blocks} = source('Rain\n\nJuly 26, 2023\n\nIt rained.\n\nJuly 27, 2023\n\nBy Jane Doe')
    expect(blocks.map(({text}) => text)).toEqual(['It rained.', 'July 27, 2023', 'By Jane Doe'])
  })

  test('keeps the line breaks, the indents and the odd characters of a paragraph', () => {
    const paragraphs = ['  Indented\n  twice ', 'China‘s\u00a0“x”', '***', '***']
    const {blocks} = source(`H\n\n2023\u002d07-26\n\n${paragraphs.join('\n\n')}\n\n.`)
    expect(blocks.map(({text}) => text)).toEqual([...paragraphs, '.'])
    expect(new Set(blocks.map(({key}) => key)).size).toBe(blocks.length)
  })

  test('loses nothing of any paragraphs', () => {
    const line = fc
      .string({unit: 'grapheme', minLength: 1})
      .filter((text) => /^[^\s\p{C}][^\n\r\p{C}]*$/u.test(text) && !/\s$/.test(text))
    fc.assert(
      fc.property(fc.array(line, {minLength: 1}), (paragraphs) => {
        const {blocks} = source(['H', '2023-07-26', 'First.', ...paragraphs].join('\n\n'))
        expect(blocks.map(({text}) => text)).toEqual(['First.', ...paragraphs])
      }),
    )
  })

  test('reads the same from Windows', () => {
    const text = 'Rain\n\nJuly 26, 2023\n\nIt rained,\nand rained.\n\nA lot.'
    expect(source(text.replaceAll('\n', '\r\n')).blocks).toEqual(source(text).blocks)
  })

  test('reads the sample to the letter, its stray quotation mark included', () => {
    const sample = new URL('../../../../samples/kim-jong-un-pays-respects.txt', import.meta.url)
    const {blocks, date} = source(readFileSync(sample, 'utf8'))
    expect(date).toBe('2023-07-26')
    expect(blocks).toHaveLength(11)
    expect(blocks.some(({text}) => text.startsWith('China‘s Foreign Ministry'))).toBe(true)
  })

  test.each([
    [
      'a date for a headline',
      'July 26, 2023\n\nIt rained.',
      /has no headline: it starts with the date/,
    ],
    [
      'a paragraph for a headline',
      `${'word '.repeat(100)}\n\nJuly 26, 2023\n\nIt rained.`,
      /has no headline: its first line has 499 characters/,
    ],
    [
      'no date',
      'Rain\n\nIt rained.',
      /has no date line below its headline \(found "It rained."\); expected a line like "July 26, 2023"/,
    ],
    [
      'nothing but a headline',
      'Rain\n',
      /has no date line below its headline \(the text ends there\)/,
    ],
    [
      'an ambiguous date',
      'Rain\n\n26/07/23\n\nIt rained.',
      /has no date line below its headline \(found "26\/07\/23"/,
    ],
    ['no text', 'Rain\n\nJuly 26, 2023\n', /has no text: expected paragraphs/],
  ])('rejects %s by name, with what would be right', (_, text, reason) => {
    expect(read(text)).toEqual({
      outcome: 'rejected',
      system: 'file',
      id: 'a',
      reason: expect.stringMatching(new RegExp(`^news/a.txt ${reason.source}`)),
    })
  })
})
