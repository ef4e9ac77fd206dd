import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {type Patience, persistently} from '../../../importer/dataset/persistently.ts'
import {politeClient} from '../../../importer/dataset/politeClient.ts'
import type {RunningLake} from '../../../lake/index.ts'
import {type FaultName, type FaultProxy, faultProxy, faults} from '../commit/faultProxy.ts'
import {clientOf, lakeInMemory} from '../lake.ts'

let lake: RunningLake
let proxy: FaultProxy
let waits: Array<{milliseconds: number; because: string}>

const now = () => new Date('2026-01-01T00:00:00Z')
const patience = (changed: Partial<Patience> = {}): Patience => ({
  attempts: 4,
  firstWait: 100,
  longestWait: 300,
  chance: () => 0,
  now,
  wait: async () => {},
  onWait: (wait) => waits.push(wait),
  ...changed,
})

beforeAll(async () => {
  lake = (await lakeInMemory()).lake
  proxy = await faultProxy(lake, {seed: 1, share: 0})
})
beforeEach(() => {
  waits = []
})
afterAll(async () => {
  await proxy.close()
  await lake.close()
})

/** The answer of a service with an HTTP status, as the client throws it. */
const refusal = (statusCode: number, headers: Record<string, string> = {}) =>
  Object.assign(new Error('Refused'), {statusCode, response: {headers}})

const failing = (fault: Error) => persistently(() => Promise.reject(fault), 'the lake', patience())

describe('waiting', () => {
  test.each<[string, Error, number[]]>([
    ['twice as long each time, up to the longest', refusal(503), [100, 200, 300]],
    [
      'the seconds that the service asks for',
      refusal(429, {'retry-after': '2'}),
      [2000, 2000, 2000],
    ],
    [
      'until the moment that it names',
      refusal(429, {'retry-after': 'Thu, 01 Jan 2026 00:00:05 GMT'}),
      [5000, 5000, 5000],
    ],
    [
      'its own time for a moment that is past by our clock',
      refusal(429, {'retry-after': new Date(0).toUTCString()}),
      [100, 200, 300],
    ],
    [
      'its own time where it asks for nonsense',
      refusal(429, {'retry-after': 'soon'}),
      [100, 200, 300],
    ],
  ])('lasts %s', async (_, fault, expected) => {
    await expect(failing(fault)).rejects.toThrow(/^Gave up the lake after it was asked 4 times: /)
    expect(waits.map(({milliseconds}) => milliseconds)).toEqual(expected)
  })

  test('lasts up to half as long again, so that not all come back at once', async () => {
    const work = () => Promise.reject(refusal(503))
    await expect(persistently(work, 'it', patience({chance: () => 1}))).rejects.toThrow()
    expect(waits.map(({milliseconds}) => milliseconds)).toEqual([150, 300, 450])
  })

  test.each([400, 401, 402, 403, 404, 409, 413, 501])('is not done for a %i', async (status) => {
    const fault = refusal(status)
    await expect(failing(fault)).rejects.toBe(fault)
    expect(waits).toEqual([])
  })
})

describe('a polite client', () => {
  const harmless = new Set<FaultName>(['twice', 'slow'])
  const broken = (Object.keys(faults) as FaultName[]).filter((name) => !harmless.has(name))

  test.each(broken)('asks again after %s, and gives up when it lasts', async (fault) => {
    const client = politeClient(clientOf({...lake, url: proxy.url}), {
      target: 'the lake',
      patience: patience({wait: async () => void (waits.length === 2 && proxy.always(undefined))}),
    })
    proxy.always(fault)
    expect(await client.fetch('1 + 1')).toBe(2)
    expect(waits).toHaveLength(2)
    proxy.always(fault)
    waits = Array(3).fill({milliseconds: 0, because: ''})
    await expect(client.fetch('1 + 1')).rejects.toThrow(
      /^Gave up the lake after it was asked 4 times: (the service|the connection)/,
    )
    proxy.always(undefined)
  })

  test('starts no more writes in a second than it was told', async () => {
    const client = politeClient(clientOf(lake), {
      target: 'the lake',
      patience: patience(),
      writesPerSecond: 5,
    })
    const started = performance.now()
    await write(client, 6)
    expect(performance.now() - started).toBeGreaterThan(900)
  })

  async function write(client: SanityClient, count: number) {
    const documents = Array.from({length: count}, () => ({_type: 'note'}))
    await Promise.all(documents.map((document) => client.create(document)))
  }
})
