import type {LiveEvent, SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {createLake, openStore} from '../../../lake/index.ts'
import {type EventLog, eventLog} from '../../contracts/lake/eventLog.ts'
import {createAll, type LakeUnderTest, lakeUnderTest} from '../../contracts/lake/lakeUnderTest.ts'

let lake: LakeUnderTest
let client: SanityClient
let log: EventLog<LiveEvent>
let stop: () => void

beforeEach(async () => {
  const {fetch, close} = createLake({store: openStore(), token: 'secret'})
  lake = lakeUnderTest({url: 'http://localhost', token: 'secret', fetch, close})
  client = lake.client()
  await createAll(client, [
    {_id: 'ann', _type: 'person'},
    {_id: 'bob', _type: 'person'},
    {_id: 'a', _type: 'post', author: {_type: 'reference', _ref: 'ann'}},
    {_id: 'b', _type: 'post'},
  ])
  log = eventLog<LiveEvent>()
  const subscription = client.live.events().subscribe((event) => log.add(event))
  stop = () => subscription.unsubscribe()
  expect(await log.next()).toMatchObject({type: 'welcome'})
})
afterEach(async () => {
  stop()
  await lake.close()
})

/** A query, and whether a change of these documents puts its answer out of date. */
describe('an answer is out of date when what it depends on changes', () => {
  test.each<{query: string; a: boolean; b: boolean; ann: boolean; bob: boolean}>([
    {query: '*', a: true, b: true, ann: true, bob: true},
    {query: '*[_type == "post"]{title}', a: true, b: true, ann: false, bob: false},
    {query: '*[_type == $type && defined(title)]', a: true, b: true, ann: false, bob: false},
    {query: '*[_type in ["person", "place"]]', a: false, b: false, ann: true, bob: true},
    {query: '*[_id == "a"][0]', a: true, b: false, ann: false, bob: false},
    {query: '*[_id in ["drafts.a", "bob"]]', a: true, b: false, ann: false, bob: true},
    {query: '*[_id == "b"]{author->{name}}', a: false, b: true, ann: true, bob: false},
    {query: '*[_type == "post" || title == "x"]', a: true, b: true, ann: true, bob: true},
    {query: '*[_type == "post" || _id == "bob"]', a: true, b: true, ann: false, bob: true},
    {query: '*[_type != "post"]', a: true, b: true, ann: true, bob: true},
    {query: '*[references("ann")]', a: true, b: true, ann: true, bob: true},
    {
      query: '{"posts": count(*[_type == "post"]), "bob": *[_id == "bob"][0]}',
      a: true,
      b: true,
      ann: false,
      bob: true,
    },
    {
      query: '*[_type == "place"]{"posts": *[_type == "post" && references(^._id)]}',
      a: true,
      b: true,
      ann: false,
      bob: false,
    },
  ])('$query', async ({query, ...expected}) => {
    const {syncTags = []} = await client.fetch(query, {type: 'post'}, {filterResponse: false})
    const touched: Record<string, boolean> = {}
    for (const id of Object.keys(expected)) {
      await client.patch(id).set({title: 'new'}).commit()
      const event = await log.next()
      if (event.type !== 'message') throw new Error(`There came ${event.type}`)
      touched[id] = event.tags.some((tag) => syncTags.includes(tag))
    }
    expect(touched).toEqual(expected)
  })
})

test('so many changes at once put every answer out of date', async () => {
  const {syncTags = []} = await client.fetch('*[_id == "b"]', {}, {filterResponse: false})
  const many = Array.from({length: 300}, (_, n) => ({_id: `many-${n}`, _type: 'other'}))
  await createAll(client, many)
  const event = await log.next()
  expect(event.type === 'message' && event.tags.some((tag) => syncTags.includes(tag))).toBe(true)
})

test('a document that comes or goes counts for its type, a draft for nobody without a token', async () => {
  const {syncTags = []} = await client.fetch('*[_type == "person"]', {}, {filterResponse: false})
  await client.create({_id: 'drafts.cleo', _type: 'person'})
  await client.create({_id: 'cleo', _type: 'person'})
  await client.delete('cleo')
  for (const id of ['cleo created', 'cleo deleted']) {
    const event = await log.next()
    expect([
      id,
      event.type === 'message' && event.tags.some((tag) => syncTags.includes(tag)),
    ]).toEqual([id, true])
  }
})
