import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {commit} from '../../../importer/commit/index.ts'
import {datasetOf} from '../../../importer/index.ts'
import type {Mutation} from '../../../importer/types.ts'
import type {RunningLake} from '../../../lake/index.ts'
import {clientOf, lakeInMemory} from '../lake.ts'
import {planOf} from '../planOf.ts'

const person = (_id: string, fields = {}) => ({_id, _type: 'person', name: 'Jane Doe', ...fields})
const runDocument: Mutation = {createIfNotExists: {_id: 'import.run.r', _type: 'importRun'}}

const writing = (...waves: Mutation[][]) =>
  planOf(waves.map((mutations, wave) => ({id: `t-${crypto.randomUUID()}`, wave, mutations})))

describe('committing a plan', () => {
  let lake: RunningLake
  let client: SanityClient
  let closed: RunningLake
  const settings = () => ({client, target: 'the lake'})

  beforeAll(async () => {
    ;({lake, client} = await lakeInMemory())
    closed = (await lakeInMemory()).lake
    await closed.close()
  })
  afterAll(() => lake.close())

  test('writes it wave by wave', async () => {
    const progress: string[] = []
    const plan = writing(
      [runDocument],
      [{create: person('person-a')}],
      [{create: person('person-b', {relations: [{_key: 'r', person: {_ref: 'person-a'}}]})}],
    )
    const onProgress = (done: number, all: number) => progress.push(`${done}/${all}`)
    const committed = await commit(plan, {...settings(), onProgress})
    const counts = {created: {person: 2}, updated: {}, deleted: {}}
    expect(committed).toEqual({
      outcome: 'committed',
      receipt: {run: 'r', transactions: 3, mutations: 3, ...counts},
    })
    expect(progress).toEqual(['1/3', '2/3', '3/3'])
  })

  test('goes on from where a plan was broken off: what has landed is not written again', async () => {
    const change: Mutation = {create: {_id: 'import.change.r.1', _type: 'importChange'}}
    const plan = writing(
      [{create: person('person-first')}, change],
      [{create: person('person-second')}],
    )
    await commit({...plan, transactions: plan.transactions.slice(0, 1)}, settings())
    await client.patch('person-first').set({name: 'Edited'}).commit()
    expect(await commit(plan, settings())).toMatchObject({outcome: 'committed'})
    expect(await client.fetch('*[_id in ["person-first", "person-second"]].name')).toEqual([
      'Edited',
      'Jane Doe',
    ])
  })

  test('counts what it deletes, and not the guard before it', async () => {
    await client.create(person('person-gone'))
    const plan = writing([
      {patch: {id: 'person-gone', unset: ['status']}},
      {delete: {id: 'person-gone'}},
    ])
    expect((await commit(plan, settings())).receipt).toMatchObject({
      updated: {},
      deleted: {document: 1},
    })
  })

  test('writes nothing, not even a run, for a plan that changes nothing', async () => {
    const {receipt} = await commit({...writing(), run: 'nothing'}, settings())
    expect(receipt).toMatchObject({transactions: 0, mutations: 0})
    expect(await client.fetch('count(*[_id == "import.run.nothing"])')).toBe(0)
  })

  test('stops where somebody else was quicker, and says so', async () => {
    await client.create(person('person-moved'))
    const plan = writing(
      [{patch: {id: 'person-moved', ifRevisionID: 'an-older-one', set: {name: 'Mine'}}}],
      [{create: person('person-after')}],
    )
    expect(await commit(plan, settings())).toMatchObject({
      outcome: 'moved',
      receipt: {transactions: 0},
    })
    expect(await client.fetch('*[_id in ["person-moved", "person-after"]].name')).toEqual([
      'Jane Doe',
    ])
  })

  test.each<[string, () => {client: SanityClient}, RegExp]>([
    [
      'a wrong token',
      () => ({client: clientOf({...lake, token: 'wrong'})}),
      /^Could not write to the lake: the token is not accepted/,
    ],
    [
      'an unknown dataset',
      () => ({client: clientOf({...lake, dataset: 'elsewhere'})}),
      /^Could not write to the lake: no such project or dataset/,
    ],
    [
      'a server that is not there',
      () => ({client: clientOf(closed)}),
      /^Could not write to the lake: no server answers there$/,
    ],
  ])('fails of %s with one line that says what to do', async (_, wrong, message) => {
    const plan = writing([{create: person(`person-${crypto.randomUUID()}`)}])
    const fault = await commit(plan, {...settings(), ...wrong()}).catch((each: unknown) => each)
    expect(fault).toBeInstanceOf(Error)
    expect(String((fault as Error).message)).toMatch(message)
    expect(String((fault as Error).message)).not.toContain('\n')
  })

  test('reading fails the same way', async () => {
    const dataset = datasetOf(clientOf({...lake, token: 'wrong'}), 'the lake')
    await expect(dataset.known()[Symbol.asyncIterator]().next()).rejects.toThrow(
      /^Could not read the lake: the token is not accepted/,
    )
  })
})
