import {describe, expect, test} from 'vitest'
import {type Contribution, mergeDocument} from '../../../importer/plan/mergeDocument.ts'
import type {SanityDocument} from '../../../importer/types.ts'

const identity = {_id: 'person-1', _type: 'person', status: 'suggested'}
const live = (fields: Record<string, unknown>): SanityDocument => ({
  ...identity,
  _rev: 'r',
  ...fields,
})
const evidence = (field: string, ...articles: string[]) => ({
  _key: field,
  field,
  evidence: articles.map((article) => ({_key: article, article: {_ref: article}, confidence: 0.9})),
})
const from = (
  articleId: string,
  next: Contribution['next'],
  base: Contribution['base'] = {},
): Contribution => ({articleId, base, next})
const merge = (document: SanityDocument | undefined, ...said: Contribution[]) =>
  mergeDocument(identity, document, said)

describe('a document from several articles', () => {
  test('says what most of them say, and of equals what the first says', () => {
    const {document} = merge(
      undefined,
      from('a', {name: 'Reuters', kind: 'other'}),
      from('b', {name: 'Reuters', kind: 'news-agency'}),
      from('c', {name: 'Reuters', kind: 'news-agency'}),
    )
    expect(document).toEqual({...identity, name: 'Reuters', kind: 'news-agency'})
    expect(merge(undefined, from('a', {kind: 'x'}), from('b', {kind: 'y'})).document.kind).toBe('x')
  })

  test('remembers of each only what stands', () => {
    const {contributed} = merge(
      live({kind: 'company'}),
      from('a', {kind: 'other'}),
      from('b', {kind: 'company'}),
    )
    expect(contributed).toEqual([{}, {kind: 'company'}])
  })

  test('has the evidence of what stands, and none for what does not', () => {
    const {document} = merge(
      live({birthDate: '1950', fieldEvidence: [evidence('birthDate', 'z')]}),
      from('a', {birthDate: '1951', fieldEvidence: [evidence('birthDate', 'a')]}),
      from('b', {birthDate: '1950', fieldEvidence: [evidence('birthDate', 'b')]}),
    )
    expect(document.birthDate).toBe('1950')
    expect(document.fieldEvidence).toEqual([evidence('birthDate', 'z', 'b')])
  })

  test('has its title for no other name', () => {
    const names = ['Jane Doe', 'J. Doe'].map((value) => ({_key: value, value, kind: 'alias'}))
    expect(
      merge(undefined, from('a', {name: 'Jane Doe', alternateNames: names})).document
        .alternateNames,
    ).toEqual([names[1]])
    expect(
      merge(live({name: 'J. Doe'}), from('a', {name: 'Jane Doe', alternateNames: names})).document
        .alternateNames,
    ).toEqual([names[0]])
  })

  test('keeps what one article takes back while another stands for it', () => {
    const before = {gender: 'female', fieldEvidence: [evidence('name', 'a')]}
    const both = live({gender: 'female', fieldEvidence: [evidence('name', 'a', 'b')]})
    const others = {said: [{gender: 'female'}], isCrowded: false}
    const taken = mergeDocument(identity, both, [from('a', {}, before)], others)
    expect(taken.document.gender).toBe('female')
    expect(taken.document.fieldEvidence).toEqual([evidence('name', 'b')])
    expect(merge(live(before), from('a', {}, before)).document).not.toHaveProperty('gender')
  })

  test('keeps all that was ever said of it where more speak of it than were asked', () => {
    const before = {gender: 'female', alternateNames: [{_key: 'j', value: 'J. Doe'}]}
    const others = {said: [], isCrowded: true}
    const taken = mergeDocument(identity, live(before), [from('a', {}, before)], others)
    expect(taken.changes).toEqual([])
  })

  test('never loses its name to an import', () => {
    const before = {name: 'Jane Doe'}
    expect(merge(live(before), from('a', {}, before)).document.name).toBe('Jane Doe')
  })
})

describe('a document that a person has edited', () => {
  test('keeps what they wrote, and takes what they did not touch', () => {
    const {document, changes} = merge(
      live({name: 'Jane D. Doe', familyName: 'Doe', description: 'An editor’s own field.'}),
      from('a', {name: 'Jane Doe', familyName: 'Doe-Roe'}, {name: 'Jane Doe', familyName: 'Doe'}),
    )
    expect(document).toMatchObject({
      name: 'Jane D. Doe',
      familyName: 'Doe-Roe',
      description: 'An editor’s own field.',
    })
    expect(changes).toEqual([
      {field: 'name', outcome: 'kept', before: 'Jane D. Doe', after: 'Jane Doe'},
      {field: 'familyName', outcome: 'set', before: 'Doe', after: 'Doe-Roe'},
    ])
  })

  test('tells of a conflict, which the person wins, and remembers what the import said', () => {
    const {document, changes, contributed} = merge(
      live({name: 'Person'}),
      from('a', {name: 'New'}, {name: 'Old'}),
    )
    expect(document.name).toBe('Person')
    expect(changes).toEqual([{field: 'name', outcome: 'conflict', before: 'Person', after: 'New'}])
    expect(contributed).toEqual([{name: 'New'}])
  })

  test('is left alone by an article that speaks of it for the first time', () => {
    const {changes} = merge(
      live({name: 'Jane Doe', gender: 'female'}),
      from('a', {name: 'Jane Doe', gender: 'male'}),
    )
    expect(changes).toEqual([])
  })
})
