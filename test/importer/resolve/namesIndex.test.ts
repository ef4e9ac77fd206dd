import {describe, expect, test} from 'vitest'
import {createNamesIndex} from '../../../importer/resolve/index.ts'
import type {PlannedDocument, Review, SanityDocument} from '../../../importer/types.ts'

const doe: SanityDocument = {_id: 'person-1', _type: 'person', name: 'Jane Doe'}
const written = (
  documents: SanityDocument[],
  outcome: PlannedDocument['outcome'] = 'create',
  reviews: Review[] = [],
) => ({documents: documents.map((document) => ({outcome, document, changes: []})), reviews})
const review = (id: string): Review => ({id, kind: 'match', subject: 'person-1', candidates: []})

/** Who is near what bears this name in an index that learned these documents, one window each. */
function namesakes(name: string, ...windows: SanityDocument[]) {
  const names = createNamesIndex()
  for (const document of windows) names.learn(written([document]))
  const asked = createNamesIndex()
  asked.learn(written([{_id: 'person-x', _type: 'person', name}]))
  const met = asked.profile('person-x')
  return met ? names.near(met) : []
}

describe('the names index', () => {
  test('knows a document by the name that it has now, not by one that it had', () => {
    const renamed = {...doe, name: 'Jane Roe'}
    expect(namesakes('Jane Doe', doe)).toEqual(['person-1'])
    expect(namesakes('Jane Doe', doe, renamed)).toEqual([])
    expect(namesakes('Jane Roe', doe, renamed)).toEqual(['person-1'])
  })

  test('knows a document by the names of its draft and of what is published', () => {
    const draft = {...doe, _id: 'drafts.person-1', name: 'Jane Roe'}
    expect(namesakes('Jane Doe', doe, draft)).toEqual(['person-1'])
    expect(namesakes('Jane Roe', doe, draft)).toEqual(['person-1'])
  })

  test('knows no longer what was deleted', () => {
    const names = createNamesIndex()
    names.learn(written([doe]))
    names.learn(written([doe], 'delete'))
    expect(names.has('person-1')).toBe(false)
  })

  test('knows no article, and nothing that has no name', () => {
    const names = createNamesIndex()
    names.learn(
      written([
        {_id: 'article-1', _type: 'article', name: 'x'},
        {_id: 'person-2', _type: 'person'},
      ]),
    )
    expect(names.has('article-1') || names.has('person-2')).toBe(false)
  })

  test('knows who was imported apart in doubt, until somebody has decided', () => {
    const names = createNamesIndex()
    names.learn(written([doe], 'create', [review('import.review.1')]))
    expect(names.profile('person-1')?.apart).toBe(true)

    const reviews = [{id: 'import.review.1', subject: 'person-1', open: false}]
    const decided = createNamesIndex({reviews})
    decided.learn(written([doe], 'create', [review('import.review.1')]))
    expect(decided.profile('person-1')?.apart).toBeUndefined()
  })
})
