import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {createClient} from '@sanity/client'
import fc from 'fast-check'
import {expect} from 'vitest'
import {type RunningLake, startLake} from '../../../lake/index.ts'
import {type RawRequest, rawRequest} from './rawRequests.ts'
import {type FuzzRequest, request} from './requests.ts'
import {send} from './send.ts'
import {sendRaw} from './sendRaw.ts'

/** Requests that are on their way at the same time. */
const AT_ONCE = 5

/** What the lake came to under malformed requests. */
export type FuzzReport = {
  statuses: Record<string, number>
  /** After a fifth of the requests, and at the end. */
  heapMB: [start: number, end: number]
  rssMB: [start: number, end: number]
}

/**
 * Sends a lake requests that are wrong in parts. Each must be answered in time, without a fault of the lake's, and
 * without a word of what is behind it; a failure is made as small as it gets before it is told.
 */
export async function fuzz({
  requests,
  seed,
}: {
  requests: number
  seed: number
}): Promise<FuzzReport> {
  const faults: unknown[] = []
  const lake = await startLake({queryTimeout: 5000, onFault: (fault) => faults.push(fault)})
  const statuses: Record<string, number> = {}
  const memory: {heap: number; rss: number}[] = []
  let groups = 0

  async function check(group: AnyRequest[]): Promise<void> {
    const answers = await Promise.all(
      group.map((each) => ('raw' in each ? sendRaw(lake, each) : send(lake, each))),
    )
    for (const {status, text} of answers) {
      statuses[status] = (statuses[status] ?? 0) + 1
      expect(status, text).toBeLessThan(500)
      expect(status >= 400 ? text : '').not.toMatch(LEAKS)
    }
    expect(faults.splice(0)).toEqual([])
    if (++groups % (requests / AT_ONCE / 10) === 0) memory.push(usedMemory())
  }

  try {
    await prepare(lake)
    const groupOfRequests = fc.array(anyRequest, {minLength: AT_ONCE, maxLength: AT_ONCE})
    const run = await fc.check(fc.asyncProperty(groupOfRequests, check), {
      numRuns: requests / AT_ONCE,
      seed,
    })
    if (run.failed) throw failure(run)
    expect((await send(lake, PING)).status).toBe(200)
    const [start = {heap: 0, rss: 0}, end = start] = [memory[1], memory.at(-1)]
    return {statuses, heapMB: [start.heap, end.heap], rssMB: [start.rss, end.rss]}
  } finally {
    await lake.close()
  }
}

/** The requests that made it, as short as they were got, and without the thousandth bracket of a kind. */
function failure({seed, counterexample, numRuns, errorInstance}: fc.RunDetails<[AnyRequest[]]>) {
  const group = (counterexample?.[0] ?? []).map((each) => JSON.stringify(each).slice(0, 1500))
  const told = `With the seed ${seed} group ${numRuns} failed:\n${group.join('\n')}`
  return new Error(`${told}\n${String(errorInstance).slice(0, 1500)}`, {cause: errorInstance})
}

type AnyRequest = FuzzRequest | RawRequest

/** Most as a client would send them, some that no client would. */
const anyRequest: fc.Arbitrary<AnyRequest> = fc.oneof(
  {weight: 9, arbitrary: request},
  {weight: 1, arbitrary: rawRequest},
)

const PING: FuzzRequest = {method: 'GET', path: '/v1/ping', headers: {}, body: undefined}

/** Where in the code, with which tool, in which file. */
const LEAKS =
  /ZodError|node_modules|\bat .+\.ts:\d+|SQLITE_|Invalid input: expected|Cannot read prop|Maximum call stack/

async function prepare({url, token}: RunningLake): Promise<void> {
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    token,
  })
  await client.datasets.create('other')
  await client
    .transaction()
    .create({_id: 'a', _type: 't', a: 1, tags: [{_key: 'k', x: 1}]})
    .create({_id: 'b', _type: 't', b: {_type: 'reference', _ref: 'a'}})
    .create({_id: 'drafts.b', _type: 't', a: 'text'})
    .commit()
}

/** In MB: what is still held when all that nobody needs is gone, and what the process has of the machine. */
function usedMemory(): {heap: number; rss: number} {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const {heapUsed, rss} = process.memoryUsage()
  return {heap: Math.round(heapUsed / 1024 ** 2), rss: Math.round(rss / 1024 ** 2)}
}
