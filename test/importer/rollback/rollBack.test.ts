import type {SanityClient} from '@sanity/client'
import sharp from 'sharp'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {commit} from '../../../importer/commit/index.ts'
import {type Located, planRollbackOf, rollBack} from '../../../importer/index.ts'
import {assetOf} from '../../../importer/read/pictures/assetOf.ts'
import type {Mutation, PlannedAsset} from '../../../importer/types.ts'
import type {RunningLake} from '../../../lake/index.ts'
import {contentOf, lakeInMemory} from '../lake.ts'
import {edited, fresh, importAs, importTwice, known, knownEdited, target} from './twoRuns.ts'

type Document = Record<string, unknown> & {_id: string}

let lake: RunningLake
let client: SanityClient
let before: Array<Record<string, unknown>>
let rollbacks = 0

const settings = () => ({
  client,
  target,
  id: `rollback-${++rollbacks}`,
  now: () => new Date('2026-01-02T00:00:00Z'),
})

const find = <Found = Document>(query: string) =>
  client.fetch<Found>(query, {}, {perspective: 'raw'})

beforeEach(async () => {
  ;({lake, client} = await lakeInMemory())
  before = await importTwice(client)
})
afterEach(() => lake.close())

describe('rolling back a run', () => {
  test('leaves everything as it was before, and says when', async () => {
    expect(await contentOf(client)).not.toEqual(before)
    const {kept, receipt} = await rollBack('two', settings())
    expect(kept).toEqual([])
    expect(receipt.deleted).toMatchObject({article: fresh.length})
    expect(receipt.updated).toMatchObject({article: expect.any(Number)})
    expect(await contentOf(client)).toEqual(before)
    expect(await find('*[_id == "import.run.two"][0].rolledBackAt')).toBe(
      '2026-01-02T00:00:00.000Z',
    )
    expect(await find('*[_type == "importReview" && run == "two" && state == "open"]')).toEqual([])
    const records = await find<Document[]>('*[_type == "importRecord"]')
    expect(records.map(({run}) => run)).toEqual(known.map(() => 'one'))
  })

  test('lets the same be imported again, and that be rolled back too', async () => {
    const imported = await contentOf(client)
    await rollBack('two', settings())
    await importAs(client, 'three', [...(await knownEdited()), ...fresh])
    expect(await contentOf(client)).toEqual(imported)
    await rollBack('three', settings())
    expect(await contentOf(client)).toEqual(before)
  })

  test('keeps what people changed since, and reports it by name and field', async () => {
    const [first, second] = await find<Document[]>(
      '*[_type == "article" && source.id in ["0000/0000010", "0000/0000011"]] | order(_id)',
    )
    const updated = await find('*[_type == "article" && source.id == "0000/0000002"][0]')
    await client
      .patch(first?._id ?? '')
      .set({headline: 'A better headline'})
      .commit()
    await client.create({...second, _id: `drafts.${second?._id}`, _type: 'article'})
    await client.patch(updated._id).set({kicker: 'By hand', body: []}).commit()
    const {kept} = await rollBack('two', settings())

    const byId = new Map(kept.map((each) => [each.id, each]))
    expect(byId.get(first?._id ?? '')).toMatchObject({
      type: 'article',
      name: 'A better headline',
      because: 'it was changed since',
      fields: ['headline'],
    })
    expect(byId.get(second?._id ?? '')).toMatchObject({because: 'it has a draft'})
    expect(byId.get(updated._id)).toMatchObject({fields: ['body']})
    const after = await contentOf(client)
    const reported = new Set([...byId.keys(), ...byId.keys().map((id) => `drafts.${id}`)])
    const others = (documents: Array<Record<string, unknown>>) =>
      documents.filter(({_id}) => !reported.has(String(_id)))
    expect(others(after)).toEqual(others(before))
    const mine = after.find(({_id}) => _id === updated._id)
    expect(mine).toMatchObject({kicker: 'By hand'})
    expect(JSON.stringify(mine?.body)).not.toContain('Ada Quill')
  })

  test('keeps what somebody refers to strongly, and whatever that refers to', async () => {
    const made = await find(
      '*[_type == "person" && defined(affiliations[0].organization._ref) && string::startsWith(_rev, "two-")][0]',
    )
    await client.create({
      _type: 'event',
      name: 'A dinner',
      kind: 'other',
      participants: [{_key: 'a', role: 'guest', party: {_type: 'reference', _ref: made._id}}],
    })
    const {kept} = await rollBack('two', settings())
    expect(kept).toContainEqual({
      id: made._id,
      type: 'person',
      name: made.name,
      because: 'A dinner refers to it',
    })
    expect(await client.getDocument(made._id)).toBeTruthy()
  })

  test('keeps what a later run added to', async () => {
    await importAs(client, 'three', [await edited(fresh[0] as Located, 99)])
    const {kept} = await rollBack('two', settings())
    expect(kept).toContainEqual(
      expect.objectContaining({type: 'article', because: 'it was changed since'}),
    )
    await rollBack('three', settings())
    await rollBack('two', settings())
    // Of evidence that is as strong, what was added last comes first: it may stand in another order.
    const ids = (await contentOf(client)).map(({_id}) => _id)
    expect(ids).toEqual(before.map(({_id}) => _id))
  })

  test('done again does nothing more', async () => {
    const article = await find('*[_type == "article" && source.id == "0000/0000010"][0]')
    await client.patch(article._id).set({kicker: 'By hand'}).commit()
    const {kept} = await rollBack('two', settings())
    const after = await contentOf(client)
    const again = await rollBack('two', settings())
    expect(again.kept).toEqual(kept)
    expect(again.receipt.transactions).toBe(0)
    expect(await contentOf(client)).toEqual(after)
  })

  test('planned only, writes nothing', async () => {
    const imported = await contentOf(client)
    const plan = await planRollbackOf('two', settings())
    expect(plan.documents.filter(({outcome}) => outcome === 'delete').length).toBeGreaterThan(
      fresh.length,
    )
    expect(await contentOf(client)).toEqual(imported)
  })
})

test('rolling back a run takes away the pictures that it uploaded, and none that somebody uses', async () => {
  const {lake, client} = await lakeInMemory()
  const pictures = await Promise.all(['#c00', '#0c0'].map(painted))
  const assets = await Promise.all(pictures.map((bytes, at) => plannedAsset(bytes, `${at}.png`)))
  const bytesOf = async (path: string) => pictures[Number(path[0])] ?? new Uint8Array()
  const _id = 'import.run.four'
  const mutations: Mutation[] = [{createIfNotExists: {_id, _type: 'importRun'}}]
  await commit(
    {run: 'four', assets, documents: [], transactions: [{id: 'four-1', wave: 0, mutations}]},
    {client, target, bytesOf},
  )
  const asset = {_type: 'reference', _ref: assets[0]?.id}
  await client.create({_type: 'article', headline: 'Red', image: {asset}})
  const {kept} = await rollBack('four', {client, target, id: 'rollback', now: () => new Date(0)})
  expect(kept).toMatchObject([{id: assets[0]?.id, because: 'Red refers to it'}])
  expect(await client.fetch('*[_type == "sanity.imageAsset"]._id')).toEqual([assets[0]?.id])
  await lake.close()
})

function painted(background: string): Promise<Buffer> {
  return sharp({create: {width: 6, height: 4, channels: 3, background}})
    .png()
    .toBuffer()
}

async function plannedAsset(bytes: Uint8Array, path: string): Promise<PlannedAsset> {
  const asset = await assetOf(bytes, path)
  if ('reason' in asset) throw new Error(asset.reason)
  return asset
}
