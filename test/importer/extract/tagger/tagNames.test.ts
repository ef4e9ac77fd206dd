import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findNames} from '../../../../importer/extract/names/index.ts'
import {builtinModel, tagNames} from '../../../../importer/extract/tagger/index.ts'
import {readTexts} from '../../../../importer/extract/texts.ts'
import type {Name} from '../../../../importer/extract/types.ts'
import type {Source} from '../../../../importer/types.ts'
import {article, articleHeaded, textOf} from '../support/article.ts'

function namesIn(source: Source): Name[] {
  const texts = readTexts(source)
  return tagNames(texts, findNames(texts), builtinModel())
}

const found = (source: Source) => namesIn(source).map(({quote, type}) => `${quote}: ${type}`)

describe('in an article', () => {
  test('finds who and what it names', () => {
    const source = article(
      'Marta Oyelaran, the Portuguese health minister, told Reuters on Monday that Portugal would help.',
      'Oyelaran spoke in Lisbon.',
    )
    expect(found(source)).toEqual([
      'Marta Oyelaran: person',
      'Portuguese: demonym',
      'Reuters: organization',
      'Portugal: state',
      'Oyelaran: person',
      'Lisbon: place',
    ])
  })

  test('a name has one type wherever it stands, and a body the kind that its head word tells', () => {
    const names = namesIn(
      article(
        'The Ministry of Fisheries closed the harbour, said its spokesman Olle Falk.',
        'Fishermen blamed the Ministry of Fisheries. Falk denied it.',
      ),
    )
    const ministry = names.filter(({quote}) => quote === 'Ministry of Fisheries')
    expect(ministry.map(({type, kind}) => [type, kind])).toEqual([
      ['organization', 'government'],
      ['organization', 'government'],
    ])
    expect(names.filter(({quote}) => quote === 'Falk').map(({type, form}) => [type, form])).toEqual(
      [['person', 'short']],
    )
  })

  test.each([
    ['MADRID — Marta Oyelaran spoke.', 'MADRID: place'],
    ['They sailed on the HMS Prince of Wales.', 'HMS Prince of Wales: other'],
    ['The Georgian envoy left Tbilisi, and Georgia agreed.', 'Georgia: state'],
    ['Votes were counted in Ohio, Texas and Georgia.', 'Georgia: place'],
  ])('leaves to the rules what the form settles: “%s”', (text, name) => {
    expect(found(article(text))).toContain(name)
  })

  test('a people and a small noun are no body, unless it is one of the state’s own', () => {
    const source = article('The Korean party met the Kenyan police, the Korean party said.')
    const bodies = namesIn(source).filter(({type}) => type === 'organization')
    expect(bodies.map(({quote}) => quote)).toEqual(['Kenyan police'])
  })

  test('says how sure it is, and by what means it found a name', () => {
    for (const {confidence, method} of namesIn(article('Ida Solheim met Tomasz Brzezicki.'))) {
      expect(confidence).toBeGreaterThan(0.7)
      expect(confidence).toBeLessThanOrEqual(1)
      expect(method).toMatch(/^tagger(?::|$)/)
    }
  })
})

describe('in any text', () => {
  test.each([
    ['nothing', articleHeaded('')],
    ['one word', article('Falk')],
    ['capitals', articleHeaded('FALK WINS IN LISBON', 'OLLE FALK WON. HE IS 41.')],
    ['small letters', article('olle falk won in lisbon, said the minister.')],
    ['emoji', article('👩‍👩‍👧 Olle Falk 🎉 won 🏆. Lisbon 🇵🇹 cheered.')],
    ['another script', article('Скажем, Москва. 北京 said so. שלום Falk‏.')],
    ['soft hyphens', article('Olle Fa­lk won in Lis­bon.')],
    ['a table', article('Falk | 41 | Lisbon\nSolheim | 39 | Bergen')],
    ['quotes in quotes', article('“He said ‘Falk won’,” said Ida Solheim‘s aide.')],
  ])('with %s, every name quotes what stands there', (_, source) => {
    for (const name of namesIn(source)) expect(name.quote).toBe(quoteAt(source, name))
  })

  test('whatever it is, names are inside their texts, quote them, and lie apart', () => {
    const word = fc.constantFrom('Olle', 'Falk', 'the', '.', '"', "'s", 'of', 'Ministry', 'US', '–')
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(word).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(text, text, (headline, paragraph) => {
        const source = articleHeaded(headline, paragraph)
        const ends = new Map<string, number>()
        for (const name of namesIn(source)) {
          expect(name.quote).toBe(quoteAt(source, name))
          expect(name.start).toBeGreaterThanOrEqual(ends.get(name.block) ?? 0)
          expect(name.end).toBeGreaterThan(name.start)
          ends.set(name.block, name.end)
        }
      }),
      {numRuns: 200},
    )
  })
})

function quoteAt(source: Source, {block, start, end}: Name): string {
  return textOf(source, block).slice(start, end)
}
