import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest'
import {
  builtinExtractor,
  datasetOf,
  type ImportSettings,
  importSources,
} from '../../../importer/index.ts'
import type {RunningLake} from '../../../lake/index.ts'
import {newsArchive} from '../../../scripts/archive/index.ts'
import {makeToken} from '../../lake/access/lakeWith.ts'
import {run} from '../golden.ts'
import {contentOf, lakeInMemory} from '../lake.ts'
import {type FaultProxy, faultProxy} from './faultProxy.ts'
import {impatientClient} from './impatientClient.ts'

const articles = [...newsArchive({seed: 7, articles: 40})]
const lakes: RunningLake[] = []
const proxies: FaultProxy[] = []

async function emptyLake() {
  const {lake, client} = await lakeInMemory()
  lakes.push(lake)
  return {lake, client}
}

async function proxyOf(lake: RunningLake, share: number) {
  const proxy = await faultProxy(lake, {seed: 20, share})
  proxies.push(proxy)
  return proxy
}

function importInto(
  lake: {url: string; token: string; dataset: string},
  changed: Partial<ImportSettings> = {},
) {
  const target = 'the lake'
  const client = impatientClient(lake, target)
  return importSources(articles, {
    client,
    target,
    dataset: datasetOf(client, target),
    extractor: builtinExtractor,
    system: 'file',
    run,
    now: () => new Date(0),
    limits: {sources: 4, bytes: 1_000_000},
    ...changed,
  })
}

let undisturbed: Array<Record<string, unknown>>

beforeAll(async () => {
  const {lake, client} = await emptyLake()
  await importInto(lake)
  undisturbed = await contentOf(client)
})
afterEach(async () => {
  for (const proxy of proxies.splice(0)) await proxy.close()
})
afterAll(async () => {
  for (const lake of lakes) await lake.close()
})

describe('an import', () => {
  test('through a service that fails every fifth time comes to the same as an undisturbed one', async () => {
    const {lake, client} = await emptyLake()
    const proxy = await proxyOf(lake, 0.2)
    const {receipt} = await importInto({...lake, url: proxy.url})
    expect(await contentOf(client)).toEqual(undisturbed)
    expect(receipt.created.article).toBe(articles.length)
    expect(await client.fetch('*[_type == "importRun"]{finishedAt, counts}')).toEqual([
      {
        finishedAt: '1970-01-01T00:00:00.000Z',
        counts: JSON.stringify({created: receipt.created, updated: receipt.updated}),
      },
    ])
    const all = [...proxy.happened.values()].reduce((sum, times) => sum + times, 0)
    expect(all).toBeGreaterThan(10)
  })

  test('with a token that may not write stops at once with one sentence', async () => {
    const {lake, client} = await emptyLake()
    const {key} = await makeToken(lake, 'viewer')
    await expect(importInto({...lake, token: key})).rejects.toThrow(
      /^Could not write to the lake: the token may not do this; it needs to read drafts and to write \([^\n]*\)$/,
    )
    expect(await contentOf(client)).toEqual([])
  })

  test('into a service that fails for good stops with one reason, and goes on from there later', async () => {
    const {lake, client} = await emptyLake()
    const proxy = await proxyOf(lake, 0)
    let written = 0
    const failing = importInto(
      {...lake, url: proxy.url},
      {onCommit: () => ++written === 5 && proxy.always('unavailable')},
    )
    await expect(failing).rejects.toThrow(
      'Gave up the lake after it was asked 8 times: the service has a fault of its own (503)',
    )
    await importInto(lake)
    expect(await contentOf(client)).toEqual(undisturbed)
  })
})
