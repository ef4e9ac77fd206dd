import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {datasetOf, type ImportSettings, importSources, rollBack} from '../../../importer/index.ts'
import type {RunningLake} from '../../../lake/index.ts'
import {annotated, type Notes} from '../annotated.ts'
import {text} from '../golden.ts'
import {contentOf, lakeInMemory} from '../lake.ts'

const target = 'the lake'
const quake = 'Quake Shakes Utopia\n\n2020-05-01\n\nJane Doe searched.\n\nNobody slept.'
const notes: Notes = {entities: [{id: 'e', type: 'person', name: 'Jane Doe'}]}

let lake: RunningLake
let client: SanityClient
let rollbacks = 0

const importAs = (
  id: string,
  {
    version = '1',
    content = quake,
    ...rest
  }: Partial<ImportSettings & {version: string; content: string}> = {},
) =>
  importSources([text('a', content)], {
    client,
    target,
    dataset: datasetOf(client, target),
    extractor: {...annotated({a: notes}), version},
    system: 'file',
    run: {id, startedAt: '2026-01-01T00:00:00.000Z', options: {}},
    now: () => new Date(0),
    ...rest,
  })
const undo = (run: string) =>
  rollBack(run, {client, target, id: `rollback-${++rollbacks}`, now: () => new Date(0)})
const find = (query: string) => client.fetch(query, {}, {perspective: 'raw'})

beforeEach(async () => {
  ;({lake, client} = await lakeInMemory())
})
afterEach(() => lake.close())

// Their records said that all was there: nothing would have brought it again.
describe('rolling back a run after which another one imported the same', () => {
  test('leaves what that one found as it was, and does what was asked when that one is undone', async () => {
    await importAs('one')
    await importAs('two', {version: '2'})
    const there = await contentOf(client)
    const {kept} = await undo('one')
    const because = 'a later run has imported it as well'
    expect(kept.map((each) => [each.type, each.because])).toEqual([
      ['person', because],
      ['article', because],
    ])
    expect(await contentOf(client)).toEqual(there)
    await undo('two')
    await undo('one')
    expect(await contentOf(client)).toEqual([])
    expect(await find('count(*[_type == "importRecord"])')).toBe(0)
  })

  test('leaves what the run updated as that one knows it', async () => {
    await importAs('one')
    const first = await contentOf(client)
    await importAs('two', {content: quake.replace('Nobody slept.', 'Nobody slept at all.')})
    const there = await contentOf(client)
    await importAs('three', {
      version: '2',
      content: quake.replace('Nobody slept.', 'Nobody slept at all.'),
    })
    const {kept} = await undo('two')
    expect(kept).toMatchObject([
      {type: 'article', because: 'a later run has imported it as well', fields: ['body', 'source']},
    ])
    expect(await contentOf(client)).toEqual(there)
    await undo('three')
    await undo('two')
    expect(await contentOf(client)).toEqual(first)
  })

  test('takes nothing from that one when the run had been rolled back before', async () => {
    await importAs('one')
    await undo('one')
    await importAs('two')
    const there = await contentOf(client)
    await undo('one')
    expect(await contentOf(client)).toEqual(there)
  })
})

test('rolling back a run keeps a draft of it that a person has published, and its record', async () => {
  await importAs('one', {as: 'drafts'})
  const [{_rev, ...draft}] = await find('*[_type == "article"]')
  const published = {...draft, _id: draft._id.replace('drafts.', '')}
  await client.transaction().create(published).delete(draft._id).commit()
  const {kept} = await undo('one')
  expect(kept).toMatchObject([{id: published._id, because: 'it was published'}])
  expect((await contentOf(client)).map(({_id}) => _id)).toEqual([published._id])
  expect(await find('*[_type == "importRecord"].articleId')).toEqual([published._id])
})

test('rolling back a run does not bring back what it deleted to an address that is another one’s now', async () => {
  await importAs('one')
  const [jane] = await find('*[_type == "person"]')
  await importAs('two', {
    content: quake.replace('Jane Doe', 'Somebody'),
    extractor: annotated({a: {entities: []}}),
  })
  const other = {_type: 'person', name: 'Jane Doe', slug: jane.slug, status: 'confirmed'}
  const {_id} = await client.create(other)
  const {kept} = await undo('two')
  const because = 'another document has its address by now; it stays deleted'
  expect(kept).toEqual([{id: jane._id, type: 'person', name: 'Jane Doe', because}])
  expect(await find('*[_type == "person"]._id')).toEqual([_id])
})
