import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {datasetOf, importSources, readKnownList} from '../../importer/index.ts'
import type {RunningLake} from '../../lake/index.ts'
import {annotated} from './annotated.ts'
import {run, text} from './golden.ts'
import {lakeInMemory} from './lake.ts'

const known = readKnownList(
  new TextEncoder().encode(
    `type,name,kind,aliases,identifiers
organization,World Tern Organization,intergovernmental,WTO; Terns United,wikidata:Q1
person,Jane Doe,,Jane Roe,
person,Nobody Here,,,`,
  ),
  'names.csv',
)
const story = text('a', 'Terns fly\n\n2020-05-01\n\nJane Roe of the WTO saw John Poe.')
const told = annotated({
  a: {
    entities: [
      {id: 'e1', type: 'organization', kind: 'nonprofit', name: 'WTO'},
      {id: 'e2', type: 'person', name: 'Jane Roe'},
      {id: 'e3', type: 'person', name: 'John Poe'},
    ],
  },
})

let lake: RunningLake
let client: SanityClient
beforeAll(async () => {
  const started = await lakeInMemory()
  lake = started.lake
  client = started.client
  await client.create({_id: 'person-jane', _type: 'person', name: 'Jane Doe', status: 'confirmed'})
})
afterAll(() => lake.close())

const importStory = (id: string) =>
  importSources([story], {
    client,
    target: 'the lake',
    dataset: datasetOf(client, 'the lake'),
    extractor: told,
    known,
    system: 'file',
    run: {...run, id},
    now: () => new Date(0),
  })
const entities = () =>
  client.fetch<Array<Record<string, unknown>>>(
    '*[_type in ["person", "organization"]] | order(name) {_id, name, kind, "aliases": alternateNames[].value, "identifiers": identifiers[].value}',
    {},
    {perspective: 'raw'},
  )

test('what the newsroom keeps a name of is known by it, in its list or already in the dataset', async () => {
  await importStory('first')
  expect(await entities()).toEqual([
    {_id: 'person-jane', name: 'Jane Doe', kind: null, aliases: ['Jane Roe'], identifiers: null},
    {_id: expect.any(String), name: 'John Poe', kind: null, aliases: null, identifiers: null},
    {
      _id: known[0]?._id,
      name: 'World Tern Organization',
      kind: 'intergovernmental',
      aliases: ['WTO', 'Terns United'],
      identifiers: ['Q1'],
    },
  ])
})

test('the same list again changes nothing', async () => {
  const before = await entities()
  const {receipt} = await importStory('second')
  expect(receipt.mutations).toBe(0)
  expect(await entities()).toEqual(before)
})
