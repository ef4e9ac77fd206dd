import {describe, expect, test} from 'vitest'
import {entityFields, type Told} from '../../../importer/kinds/index.ts'
import type {Entity, Fact} from '../../../importer/types.ts'
import {type Relationship, relationships} from '../../../schemas/vocabularies.ts'

const evidence = {block: 'b', start: 0, end: 1, quote: 'x', confidence: 0.9, method: 'test'}
const person = (id: string): Entity & {type: 'person'} => ({
  id,
  type: 'person',
  name: id,
  alternateNames: [],
  mentions: [],
  confidence: 0.9,
})
const [ann, bob] = [person('ann'), person('bob')]

function toldOf(relationship: Relationship, documentIds: Record<string, string>): Told {
  const fact: Fact = {type: 'relation', person: 'ann', relative: 'bob', relationship, evidence}
  return {
    source: {
      system: 'file',
      id: 'a',
      format: 'text',
      sha256: '',
      headline: 'H',
      date: '2020',
      bylines: [],
      blocks: [],
    },
    extraction: {
      source: {system: 'file', id: 'a', sha256: ''},
      extractor: {name: 'test', version: '1'},
      language: 'en',
      entities: [ann, bob],
      facts: [fact],
      unresolved: [],
      about: [],
    },
    articleId: 'article-1',
    documentIds: new Map(Object.entries(documentIds)),
    draftOnly: new Set(),
  }
}

const held = (told: Told) =>
  [ann, bob].map((each) => {
    const relations = entityFields(each, told).relations
    return Array.isArray(relations)
      ? relations.map(({person, relationship}) => `${relationship} of ${person._ref}`)
      : []
  })

describe('what Ann is to Bob', () => {
  test.each<[Relationship, string[], string[]]>([
    ['child', ['child of 2'], []],
    ['grandchild', ['grandchild of 2'], []],
    ['parent', [], ['child of 1']],
    ['grandparent', [], ['grandchild of 1']],
    ['spouse', ['spouse of 2'], []],
    ['sibling', ['sibling of 2'], []],
    ['relative', ['relative of 2'], []],
    ['partner', ['partner of 2'], []],
  ])('as a %s is held by Ann as %j and by Bob as %j', (relationship, byAnn, byBob) => {
    expect(held(toldOf(relationship, {ann: '1', bob: '2'}))).toEqual([byAnn, byBob])
  })

  test('is held by the smaller id where it is the same both ways', () => {
    expect(held(toldOf('spouse', {ann: '2', bob: '1'}))).toEqual([[], ['spouse of 2']])
  })

  test('is said once, whatever it is', () => {
    for (const {value} of relationships) {
      expect(held(toldOf(value, {ann: '1', bob: '2'})).flat()).toHaveLength(1)
    }
  })

  test('is nothing when they turn out to be one', () => {
    expect(held(toldOf('sibling', {ann: '1', bob: '1'}))).toEqual([[], []])
  })
})
