import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {runningLake, startLake} from '../../lake/index.ts'
import {openDatabase} from '../../lake/store/index.ts'
import {clientOf} from './access/lakeWith.ts'
import {findingsIn} from './findingsIn.ts'
import {killUnderLoad} from './killUnderLoad.ts'
import {startProcess} from './startProcess.ts'

let data: string

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'dateline-lake-'))
})
afterEach(() => rmSync(data, {recursive: true}))

// 200 times in durability.long.test.ts.
test('20 times killed under load: what was acknowledged is there, nothing is there by half, and the store is sound', {
  timeout: 120_000,
}, async () => {
  const {acknowledged, problems} = await killUnderLoad(data, 20)
  expect(problems).toEqual([])
  expect(acknowledged).toBeGreaterThan(20)
})

// What a killed process has written the system still writes; only this outlives a pulled plug.
test('a transaction is acknowledged when it is on the disk', () => {
  const database = openDatabase(join(data, 'lake.db'), {lasting: true})
  expect(database.prepare('PRAGMA synchronous').get()).toEqual({synchronous: 2})
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({journal_mode: 'wal'})
  database.close()
})

// As where the disk is full: it is the COMMIT that fails, when everything has been carried out.
test.each([{ids: ['a']}, {ids: ['a', 'b']}])(
  'what could not be written in the end is not there, nor built upon: $ids',
  async ({ids}) => {
    const lake = await startLake({data, onFault: () => {}})
    const client = clientOf(lake)
    const set = (attributes: object) =>
      Promise.allSettled(ids.map((id) => client.patch(id).set(attributes).commit()))
    for (const id of ids) await client.create({_id: id, _type: 't', text: 'one'})
    const hindrance = new DatabaseSync(join(data, 'lake.db'))
    hindrance.exec(`
      CREATE TABLE nobody (id INTEGER PRIMARY KEY);
      CREATE TABLE hindrance (id REFERENCES nobody DEFERRABLE INITIALLY DEFERRED);
      CREATE TRIGGER hinder AFTER UPDATE ON docs BEGIN INSERT INTO hindrance VALUES (1); END`)
    const lost = await set({text: 'two', other: {_type: 'reference', _ref: 'a'}})
    expect(lost).toMatchObject(ids.map(() => ({status: 'rejected'})))
    expect(await client.getDocuments(ids)).toMatchObject(ids.map(() => ({text: 'one'})))
    hindrance.exec('DROP TRIGGER hinder; DROP TABLE hindrance; DROP TABLE nobody')
    hindrance.close()
    await set({n: 1})
    const found = await client.getDocuments(ids)
    expect(found).toMatchObject(ids.map(() => ({text: 'one', n: 1})))
    expect(found[0]).not.toHaveProperty('other')
    await lake.close()
    expect(findingsIn(data)).toEqual([])
  },
)

test('what is written is there though a listener could not be told of it, and the lake goes on', async () => {
  await using lake = await startLake({data, onFault: () => {}})
  const headers = {authorization: `Bearer ${lake.token}`}
  const live = await fetch(`${lake.url}/vX/data/live/events/production`, {headers})
  const reader = live.body?.getReader()
  await reader?.read()
  const store = new DatabaseSync(join(data, 'lake.db'))
  // Who refers to whom is looked up for the listener alone.
  store.exec('ALTER TABLE refs RENAME TO lost')
  const client = clientOf(lake)
  const create = (_id: string) => client.create({_id, _type: 't'})
  const outcomes = await Promise.allSettled([create('a'), create('b')])
  expect(outcomes.map(({status}) => status)).toEqual(['rejected', 'rejected'])
  store.exec('ALTER TABLE lost RENAME TO refs')
  store.close()
  expect(await client.fetch('*._id')).toEqual(['a', 'b'])
  await reader?.cancel()
})

test('a folder that another process serves is told by its address, and free once that process is gone', async () => {
  const other = startProcess(data)
  await other.begin()
  const found = await runningLake(data)
  expect(found?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  await expect(startLake({data})).rejects.toThrow(
    `The data folder ${data} is served by another process already (process ${other.pid}, ${found?.url})`,
  )
  other.kill()
  await other.ended
  expect(await runningLake(data)).toBeUndefined()
  const lake = await startLake({data})
  await lake.close()
})
