import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {createLake, type Lake, openStore} from '../../lake/index.ts'
import {lakeUnderTest} from '../contracts/lake/index.ts'

const noon = new Date('2030-01-01T12:00:00Z')
const one = '2030-01-01T13:00:00.000Z'
const two = '2030-01-01T14:00:00.000Z'

let folder: string
let now: Date
let rings: {at: Date; ring: () => void} | undefined
let lake: Lake
let client: SanityClient

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-schedule-'))
  now = noon
  start()
  for (const release of ['r1', 'r2']) {
    await client.releases.create({releaseId: release})
    await client.create({_id: `versions.${release}.${release}-doc`, _type: 't'})
  }
})

afterEach(async () => {
  await lake.close()
  rmSync(folder, {recursive: true})
})

/** A lake whose clock and alarm are the test's. */
function start(): void {
  lake = createLake({
    store: openStore(join(folder, 'lake.db')),
    token: 'secret',
    clock: () => now,
    alarm(at, ring) {
      const set = {at, ring}
      rings = set
      return () => {
        if (rings === set) rings = undefined
      }
    },
  })
  const reach = {url: 'http://localhost', token: 'secret', fetch: lake.fetch, close: lake.close}
  client = lakeUnderTest(reach).client()
}

/** Lets time pass until the alarm rings. */
function wait(): void {
  now = rings?.at ?? now
  rings?.ring()
}

const states = () => client.fetch('releases::all()[]{name, state}', {}, {perspective: 'raw'})
const published = () => client.fetch('*[_type == "t"]._id', {}, {perspective: 'published'})

describe('a scheduled release', () => {
  test('is published at its time, each at its own', async () => {
    await client.releases.schedule({releaseId: 'r2', publishAt: two})
    await client.releases.schedule({releaseId: 'r1', publishAt: one})
    expect(rings?.at.toISOString()).toBe(one)
    expect(await published()).toEqual([])
    wait()
    expect(await published()).toEqual(['r1-doc'])
    expect(await client.releases.get({releaseId: 'r1'})).toMatchObject({
      state: 'published',
      publishedAt: one,
    })
    wait()
    expect(await published()).toEqual(['r1-doc', 'r2-doc'])
    expect(rings).toBeUndefined()
  })

  test('waits over a restart, and is published at once when its time has passed meanwhile', async () => {
    await client.releases.schedule({releaseId: 'r1', publishAt: one})
    await lake.close()
    expect(rings).toBeUndefined()
    now = new Date(two)
    start()
    expect(rings?.at.toISOString()).toBe(one)
    rings?.ring()
    expect(await published()).toEqual(['r1-doc'])
  })

  test('that is unscheduled is not published', async () => {
    await client.releases.schedule({releaseId: 'r1', publishAt: one})
    await client.releases.unschedule({releaseId: 'r1'})
    expect(rings).toBeUndefined()
  })

  test('that cannot be published is active again and says why; others are not held up by it', async () => {
    const by = {_type: 'reference', _ref: 'nobody', _weak: true, _strengthenOnPublish: {type: 't'}}
    await client.create({_id: 'versions.r1.bad', _type: 't', by})
    for (const releaseId of ['r1', 'r2'])
      await client.releases.schedule({releaseId, publishAt: one})
    wait()
    expect(await states()).toEqual([
      {name: 'r1', state: 'active'},
      {name: 'r2', state: 'published'},
    ])
    expect(await client.releases.get({releaseId: 'r1'})).toMatchObject({
      error: {message: expect.stringContaining('references non-existent document "nobody"')},
    })
    await client.delete('versions.r1.bad')
    await client.releases.publish({releaseId: 'r1'})
    expect(await client.releases.get({releaseId: 'r1'})).not.toHaveProperty('error')
  })
})
