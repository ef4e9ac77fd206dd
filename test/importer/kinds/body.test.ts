import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {body} from '../../../importer/kinds/body.ts'
import type {Told} from '../../../importer/kinds/index.ts'
import type {Entity, Mention, Source} from '../../../importer/types.ts'

const text = 'The Bank of England, its bank and England'
const source: Source = {
  system: 'file',
  id: 'a',
  format: 'text',
  sha256: '',
  headline: 'H',
  date: '2020',
  bylines: [],
  blocks: [{key: 'b', style: 'normal', text}],
}
const mention = (start: number, end: number, form: Mention['form'] = 'name'): Mention => ({
  block: 'b',
  start,
  end,
  quote: text.slice(start, end),
  form,
  confidence: 0.9,
  method: 'test',
})
const entity = (id: string, type: 'organization' | 'event', mentions: Mention[]): Entity => {
  const named = {id, name: id, alternateNames: [], mentions, confidence: 0.9}
  return type === 'event' ? {...named, type, kind: 'war'} : {...named, type, kind: 'company'}
}

function told(entities: Entity[]): Told {
  const extraction = {
    source: {system: 'file', id: 'a', sha256: ''},
    extractor: {name: 'test', version: '1'},
    language: 'en',
    entities,
    facts: [],
    unresolved: [],
    about: [],
  }
  const documentIds = new Map(entities.map(({id}) => [id, `doc-${id}`]))
  return {source, extraction, articleId: 'article-1', documentIds, draftOnly: new Set()}
}

const blocksOf = (entities: Entity[]) => body(told(entities)).filter((each) => 'markDefs' in each)

/** The pieces of the one block, each with the document that it leads to. */
function pieces(entities: Entity[]) {
  const [block] = blocksOf(entities)
  const links = new Map(
    block?.markDefs.map((mark) => [mark._key, 'entity' in mark ? mark.entity._ref : mark.href]),
  )
  return (block?.children ?? []).map(({text, marks}) => [
    text,
    ...marks.map((mark) => links.get(mark)),
  ])
}

describe('the body of an article', () => {
  test('is cut where a mention begins and ends', () => {
    expect(pieces([entity('boe', 'organization', [mention(4, 19)])])).toEqual([
      ['The '],
      ['Bank of England', 'doc-boe'],
      [', its bank and England'],
    ])
  })

  test('links the longer of two names, and the shorter one where it stands alone', () => {
    const state = entity('england', 'organization', [mention(12, 19), mention(34, 41)])
    expect(pieces([state, entity('boe', 'organization', [mention(4, 19)])])).toEqual([
      ['The '],
      ['Bank of England', 'doc-boe'],
      [', its bank and '],
      ['England', 'doc-england'],
    ])
  })

  test.each<[string, Entity, number]>([
    ['a short name of a body', entity('x', 'organization', [mention(4, 8, 'short')]), 1],
    ['a description of a body', entity('x', 'organization', [mention(25, 29, 'descriptor')]), 0],
    ['the name of an event', entity('x', 'event', [mention(4, 19)]), 1],
    ['a description of an event', entity('x', 'event', [mention(25, 29, 'descriptor')]), 1],
    ['a word that tells of an event', entity('x', 'event', [mention(25, 29, 'verb')]), 0],
    ['a short name of an event', entity('x', 'event', [mention(4, 8, 'short')]), 0],
    ['the headline', entity('x', 'organization', [{...mention(0, 1), block: 'headline'}]), 0],
  ])('links %s or does not', (_, each, links) => {
    expect(blocksOf([each])[0]?.markDefs).toHaveLength(links)
  })

  test('says to whom, how sure and by what means, weakly', () => {
    expect(blocksOf([entity('boe', 'organization', [mention(4, 19)])])[0]?.markDefs).toEqual([
      {
        _type: 'mention',
        _key: expect.stringMatching(/^[0-9a-f]{12}$/),
        entity: {_type: 'reference', _ref: 'doc-boe', _weak: true},
        confidence: 0.9,
        method: 'test',
      },
    ])
  })

  test('has the very characters of the text, whatever is mentioned in it, and each key once', () => {
    const span = fc
      .tuple(fc.nat(text.length - 1), fc.integer({min: 1, max: 12}))
      .map(([start, length]) => mention(start, Math.min(start + length, text.length)))
    fc.assert(
      fc.property(fc.array(fc.array(span, {minLength: 1}), {maxLength: 4}), (groups) => {
        const [block] = blocksOf(groups.map((some, at) => entity(`e${at}`, 'organization', some)))
        expect(block?.children.map(({text}) => text).join('')).toBe(text)
        const keys = [...(block?.children ?? []), ...(block?.markDefs ?? [])].map(({_key}) => _key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })
})

/** Its time grew with the square of them: a page could hold up an import for an hour. */
test('a paragraph of 40,000 marks is cut in no time', () => {
  const marks = Array.from({length: 40_000}, (_, at) => ({
    ...{start: at * 3, end: at * 3 + 2},
    type: 'strong' as const,
  }))
  const block = {key: 'b', style: 'normal' as const, text: 'abc'.repeat(40_000), marks}
  const [cut] = body({...told([]), source: {...source, blocks: [block]}})
  expect(cut).toMatchObject({children: {length: 80_000}})
}, 5000)
