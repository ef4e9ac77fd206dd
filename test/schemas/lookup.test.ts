import {createClient, type SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type RunningLake, startLake} from '../../lake/index.ts'
import {lookupOfClient, lookupOfDocuments} from '../../schemas/lookup.ts'
import type {CheckedDocument, Lookup} from '../../schemas/rules/types.ts'
import {validateDocuments} from '../../schemas/validate.ts'
import {completeDocuments, strong, surroundings} from './completeDocuments.ts'

const documents: CheckedDocument[] = [
  {...bare('event', 'war'), name: 'The War', kind: 'war', formerSlugs: ['great-war']},
  {...bare('event', 'battle'), name: 'A Battle', kind: 'battle', superEvent: strong('event-war')},
  {...bare('organization', 'north'), name: 'Aldermark', kind: 'state'},
  {...bare('person', 'war'), name: 'War, the person'},
  {...bare('person', 'new'), _id: 'drafts.person-new', name: 'A draft'},
]
const edited: CheckedDocument = {
  ...bare('event', 'battle'),
  _id: 'drafts.event-battle',
  name: 'A Battle',
  superEvent: {...strong('event-other'), _weak: true},
}

let lake: RunningLake
let client: SanityClient

beforeAll(async () => {
  lake = await startLake()
  client = createClient({
    projectId: lake.projectId,
    dataset: lake.dataset,
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    token: lake.token,
  })
  const stored = [...documents, edited, ...completeDocuments, ...surroundings]
  const transaction = stored.reduce((all, document) => all.create(document), client.transaction())
  await transaction.commit()
})

afterAll(() => lake.close())

describe.each<{place: string; lookup: () => Lookup}>([
  {place: 'documents at hand', lookup: () => lookupOfDocuments([...documents, edited])},
  {place: 'a dataset', lookup: () => lookupOfClient(client)},
])('a lookup in $place', ({lookup}) => {
  test('knows what there is, published or draft, and nothing of the rest', async () => {
    const known = await lookup().find(['event-war', 'organization-north', 'person-new', 'gone'])
    expect([...known].sort()).toEqual([
      ['event-war', {type: 'event', name: 'The War', kind: 'war'}],
      ['organization-north', {type: 'organization', name: 'Aldermark', kind: 'state'}],
      ['person-new', {type: 'person', name: 'A draft'}],
    ])
  })

  test('goes by the draft where there is one: it is what is about to be', async () => {
    const known = await lookup().find(['event-battle'])
    expect(known.get('event-battle')?.parent).toBe('event-other')
  })

  test('knows who holds a slug, now or formerly, by type', async () => {
    const holders = await lookup().slugHolders('event', ['war', 'great-war', 'free'])
    expect(holders.get('war')).toEqual(['event-war'])
    expect(holders.get('great-war')).toEqual(['event-war'])
    expect(holders.get('free')).toEqual([])
  })

  test('asks nothing of an empty list', async () => {
    expect((await lookup().find([])).size).toBe(0)
  })
})

describe('documents at hand before a dataset', () => {
  test('stand for the dataset’s own, with the slugs that they have now', async () => {
    const renamed = {...bare('event', 'war'), slug: {_type: 'slug', current: 'first-war'}}
    const lookup = lookupOfDocuments([renamed], lookupOfClient(client))
    const holders = await lookup.slugHolders('event', ['war', 'first-war', 'battle'])
    expect(Object.fromEntries(holders)).toEqual({
      war: [],
      'first-war': ['event-war'],
      battle: ['event-battle'],
    })
  })
})

test('documents that lie in a dataset are valid as they are at hand', async () => {
  expect(await validateDocuments(completeDocuments, lookupOfClient(client))).toEqual([])
})

function bare(type: string, slug: string): CheckedDocument {
  return {_id: `${type}-${slug}`, _type: type, slug: {_type: 'slug', current: slug}}
}
