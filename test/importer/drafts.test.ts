import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {type Arrival, datasetOf, importSources, planImport} from '../../importer/index.ts'
import {referencesIn} from '../../importer/plan/referencesIn.ts'
import {strongReferences} from '../../importer/plan/strongReferences.ts'
import type {SanityDocument} from '../../importer/types.ts'
import type {RunningLake} from '../../lake/index.ts'
import {annotated, type Notes} from './annotated.ts'
import {run, text} from './golden.ts'
import {lakeInMemory} from './lake.ts'

let lake: RunningLake
let client: SanityClient

beforeEach(async () => {
  ;({lake, client} = await lakeInMemory())
})
afterEach(() => lake.close())

/** A person refers to their organization, that to its state, a child to its parent: each strongly. */
const story = text(
  'a',
  'Aid Reaches Utopia\n\n2020-05-01\n\nAnn Doe, daughter of Bea Doe, heads the Red Cross of Utopia.',
)
const notes: Record<string, Notes> = {
  a: {
    entities: [
      {id: 'ann', type: 'person', name: 'Ann Doe'},
      {id: 'bea', type: 'person', name: 'Bea Doe'},
      {id: 'rc', type: 'organization', kind: 'nonprofit', name: 'Red Cross'},
      {id: 'ut', type: 'organization', kind: 'state', name: 'Utopia', countryCode: 'UT'},
    ],
    facts: [
      {
        type: 'affiliation',
        person: 'ann',
        organization: 'rc',
        roleName: 'head',
        quote: 'heads the Red Cross',
      },
      {type: 'affiliation', person: 'ann', organization: 'ut', quote: 'Utopia'},
      {
        type: 'relation',
        person: 'ann',
        relative: 'bea',
        relationship: 'child',
        quote: 'daughter of Bea Doe',
      },
      {
        type: 'parentOrganization',
        organization: 'rc',
        parent: 'ut',
        quote: 'Red Cross of Utopia',
      },
    ],
    about: ['rc'],
  },
}

const settings = (as: Arrival, version = '1') => ({
  dataset: datasetOf(client, 'the lake'),
  extractor: {...annotated(notes), version},
  system: 'file',
  as,
  run: {...run, id: `run-${as}-${version}`},
})
const importAs = (as: Arrival, version?: string) =>
  importSources([story], {
    ...settings(as, version),
    client,
    target: 'the lake',
    now: () => new Date(0),
  })
const documents = () =>
  client.fetch<SanityDocument[]>(
    '*[_type in ["article", "person", "organization", "event"]] | order(_id)',
    {},
    {perspective: 'raw'},
  )
const publish = (draftId: string) =>
  client.action({
    actionType: 'sanity.action.document.publish',
    draftId,
    publishedId: draftId.replace('drafts.', ''),
  })
/** Every order of some things. */
function orders<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((first, at) =>
    orders(items.toSpliced(at, 1)).map((rest) => [first, ...rest]),
  )
}

describe('what arrives as drafts', () => {
  test('is drafts, none of which refers to another strongly, and is known the next time', async () => {
    const {receipt} = await importAs('drafts')
    expect(receipt.created).toEqual({article: 1, person: 2, organization: 2})
    const drafts = await documents()
    expect(drafts.map(({_id}) => _id.startsWith('drafts.'))).toEqual([true, true, true, true, true])
    expect(strongReferences(drafts)).toEqual([])
    expect((await importAs('drafts')).receipt.mutations).toBe(0)
    const again = await importAs('drafts', '2')
    expect(again.receipt).toMatchObject({created: {}, updated: {}})
    expect(await documents()).toEqual(drafts)
  })

  test('can be published in any order', async () => {
    await importAs('drafts')
    const drafts = await documents()
    const ids = new Set(drafts.map(({_id}) => _id.replace('drafts.', '')))
    // Nothing refers to the article strongly, nor it to anything: it takes no part in the orders.
    const [article, ...entities] = drafts
    for (const order of orders(entities)) {
      for (const each of [article, ...order]) await publish(each?._id ?? '')
      const published = await documents()
      expect(new Set(published.map(({_id}) => _id))).toEqual(ids)
      expect(referencesIn(published).filter((id) => !ids.has(id))).toEqual([])
      const transaction = client.transaction()
      for (const {_id} of published) transaction.delete(_id)
      for (const {_rev, ...draft} of drafts) transaction.create(draft)
      await transaction.commit({visibility: 'async'})
    }
  })

  test('is left alone when it has been published, and made strong when it is read again', async () => {
    await importAs('drafts')
    for (const {_id} of await documents()) await publish(_id)
    const published = await documents()
    expect((await importAs('drafts')).receipt.mutations).toBe(0)
    expect(await documents()).toEqual(published)

    const {plan} = await planImport([story], settings('drafts', '2'))
    const changed = plan.documents.flatMap(({changes}) => changes.map(({field}) => field))
    expect(changed.sort()).toEqual(['affiliations', 'parentOrganization', 'relations'])
    await importAs('drafts', '2')
    expect(new Set(strongReferences(await documents())).size).toBe(3)
    expect((await importAs('drafts', '3')).receipt).toMatchObject({created: {}, updated: {}})
  })

  test('makes nothing strong whose target is a draft still', async () => {
    await importAs('drafts')
    const drafts = await documents()
    for (const {_id, name} of drafts) if (name !== 'Utopia') await publish(_id)
    await importAs('drafts', '2')
    const utopia = drafts.find(({name}) => name === 'Utopia')?._id.replace('drafts.', '')
    const strong = strongReferences(await documents())
    expect(strong).toHaveLength(2)
    expect(strong).not.toContain(utopia)
  })
})

test('what arrives as published is confirmed, and what is there is as it was', async () => {
  const suggested = {_id: 'person-b', _type: 'person', name: 'Bea Doe', status: 'suggested'}
  await client.create({...suggested, slug: {_type: 'slug', current: 'bea-doe'}})
  await importAs('published')
  const states = (await documents()).map(({_id, status}) => [_id.startsWith('person-b'), status])
  expect(states.filter(([, status]) => status === 'confirmed')).toHaveLength(4)
  expect(states).toContainEqual([true, 'suggested'])
  // It is no person's word: what the source says no longer goes.
  const forgetful = {...annotated({a: {entities: []}}), version: '2'}
  const {plan} = await planImport([story], {...settings('suggested'), extractor: forgetful})
  const fates = plan.documents.map(({outcome, document}) => `${outcome} ${document._type}`).sort()
  expect(fates).toEqual([
    'delete organization',
    'delete organization',
    'delete person',
    'update article',
    'update person',
  ])
})
