import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {compactFolder, createLake, type Lake, openStore} from '../../lake/index.ts'
import {openReader} from '../../lake/store/index.ts'
import {type LakeUnderTest, lakeUnderTest} from '../contracts/lake/index.ts'
import {findingsIn} from './findingsIn.ts'

const day = (n: number): Date => new Date(Date.UTC(2030, 0, n))

let folder: string
let now: Date
let ring: (() => void) | undefined
let lake: Lake
let under: LakeUnderTest
let client: SanityClient

/** A lake whose clock and alarm are the test's. */
function start(historyDays?: number): void {
  lake = createLake({
    store: openStore(join(folder, 'lake.db')),
    token: 'secret',
    clock: () => now,
    alarm(_at, next) {
      ring = next
      return () => {}
    },
    ...(historyDays !== undefined && {historyDays}),
  })
  const reach = {url: 'http://localhost', token: 'secret', fetch: lake.fetch, close: lake.close}
  under = lakeUnderTest(reach)
  client = under.client()
}

const ask = (path: string): Promise<Response> =>
  under.fetch(`/v2025-02-19/data/history/production/${path}`, {
    headers: {authorization: 'Bearer secret'},
  })
const askJson = async (path: string): Promise<unknown> => (await ask(path)).json()

/** Ten days, of which the first seven are let go of. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-history-'))
  now = day(1)
  start()
  await client
    .transaction()
    .create({_id: 'a', _type: 't', n: 1})
    .create({_id: 'b', _type: 't', n: 1})
    .create({_id: 'short', _type: 't'})
    .commit({transactionId: 't1'})
  now = day(2)
  await client.patch('a').set({n: 2}).commit({transactionId: 't2'})
  await client.transaction().delete('short').commit({transactionId: 't3'})
  now = day(9)
  await client.patch('a').set({n: 3}).commit({transactionId: 't4'})
  await client.transaction().create({_id: 'c', _type: 't'}).commit({transactionId: 't5'})
  await lake.close()
  now = day(11)
  start(3)
})
afterEach(async () => {
  await lake.close()
  rmSync(folder, {recursive: true})
})

describe('history that is kept for three days', () => {
  const known: {at: string; what: string; answer: unknown}[] = [
    {
      at: 'a,b,c?revision=t5',
      what: 'the present',
      answer: {documents: [{n: 3}, {n: 1}, {_id: 'c'}]},
    },
    {
      at: 'a?revision=t2',
      what: 'where what is kept begins',
      answer: {documents: [{n: 2}]},
    },
    {
      at: `a,b,short?time=${day(8).toISOString()}`,
      what: 'a day after that',
      answer: {documents: [{n: 2}, {n: 1}]},
    },
    {at: `c?time=${day(8).toISOString()}`, what: 'a document to come', answer: {documents: []}},
    {
      at: 'a,b?revision=t1',
      what: 'a day before that, of what has not changed since',
      answer: {documents: [{_id: 'b', n: 1}], forgotten: ['a']},
    },
  ]
  test.each(known)('tells of $what: $at', async ({at, answer}) => {
    expect(await askJson(`documents/${at}`)).toMatchObject(answer as object)
  })

  test.each([
    {at: 'a?revision=t1', what: 'what a document was before'},
    {at: `c?time=${day(1).toISOString()}`, what: 'whether a document was there before'},
    {at: 'short?lastRevision=true', what: 'what was deleted before'},
    {at: 'a?revision=unheard-of', what: 'a revision that may have been before'},
  ])('says that nobody knows any more $what: $at', async ({at}) => {
    const response = await ask(`documents/${at}`)
    expect(response.status).toBe(410)
    expect(await response.text()).toContain('goes back to 2030-01-08T00:00:00.000Z')
  })

  test.each([
    {of: 'transactions/a', ids: ['t4']},
    {of: 'transactions/a?fromTransaction=t1', ids: ['t4']},
    {of: 'transactions/a?toTransaction=t1', ids: []},
    {of: `transactions/a?toTime=${day(3).toISOString()}`, ids: []},
  ])('lists what it has, and says where that begins: $of', async ({of, ids}) => {
    const response = await ask(of)
    const lines = (await response.text()).split('\n').filter((line) => line !== '')
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(ids)
    expect(response.headers.get('dateline-history-since')).toBe('2030-01-08T00:00:00.000Z')
  })

  test('the life of a document begins where history does', async () => {
    const response = await ask('events/documents/a')
    expect(await response.json()).toMatchObject({events: {a: [{revisionId: 't4'}]}})
    expect(response.headers.get('dateline-history-since')).toBe('2030-01-08T00:00:00.000Z')
  })

  test('a listener that was away since before starts anew', async () => {
    const resume = (id: string) =>
      under.fetch(
        `/v2025-02-19/data/listen/production?query=*&enableResume=true&lastEventId=${id}%23a`,
      )
    expect(await firstEvent(await resume('t2'))).toBe('event: reset')
    expect(await firstEvent(await resume('t4'))).toBe('event: welcomeback')
  })

  test('the documents are as they were, and the store is sound', async () => {
    expect(await client.fetch('*{_id, n}')).toEqual([
      {_id: 'a', n: 3},
      {_id: 'b', n: 1},
      {_id: 'c', n: null},
    ])
    expect(findingsIn(folder)).toEqual([])
  })
})

test('much history goes a little at a time, and what is let go of in the middle of it is told as gone', async () => {
  for (let n = 0; n < 450; n += 1) await client.patch('b').set({n}).commit()
  now = day(30)
  ring?.()
  expect((await ask('documents/a?revision=t4')).status).toBe(200)
  const left = [transactionsLeft()]
  for (let rings = 0; rings < 3; rings += 1) {
    ring?.()
    left.push(transactionsLeft())
    expect(findingsIn(folder)).toEqual([])
  }
  // The last ones of a, c and what was deleted, and the last of all.
  expect(left).toEqual([left[0], expect.any(Number), 4, 4])
  expect(left[0]).toBeGreaterThan(200)
  expect(await askJson('documents/b?lastRevision=true')).toMatchObject({documents: [{n: 449}]})

  await lake.close()
  const [compacted] = compactFolder(folder)
  expect(compacted?.after).toBeLessThan(compacted?.before ?? 0)
  expect(findingsIn(folder)).toEqual([])
  start()
  expect(await client.fetch('count(*)')).toBe(3)
})

function transactionsLeft(): number {
  const database = openReader(join(folder, 'lake.db'))
  const row = database.prepare('SELECT count(*) AS count FROM transactions').get()
  database.close()
  return Number(row?.count)
}

async function firstEvent(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader()
  const {value} = (await reader?.read()) ?? {}
  await reader?.cancel()
  return new TextDecoder().decode(value).split('\n')[0]
}
