import type {SanityClient} from '@sanity/client'
import {expect, test} from 'vitest'
import {rollBack} from '../../../importer/index.ts'
import {faultProxy} from '../commit/faultProxy.ts'
import {impatientClient} from '../commit/impatientClient.ts'
import {contentOf, lakeInMemory} from '../lake.ts'
import {importTwice, stateOf, target} from './twoRuns.ts'

async function importedTwice() {
  const {lake, client} = await lakeInMemory()
  const before = await importTwice(client)
  return {lake, client, before}
}

function undo(client: SanityClient) {
  return rollBack('two', {client, target, id: 'rollback', now: () => new Date(0)})
}

test('rolling back a run through a service that fails every fifth time comes to the same as doing it undisturbed', async () => {
  const quiet = await importedTwice()
  const undisturbed = await undo(quiet.client)
  let faults = 0
  for (const seed of [1, 2, 3]) {
    const {lake, client, before} = await importedTwice()
    const proxy = await faultProxy(lake, {seed, share: 0.2})
    const undone = await undo(impatientClient({...lake, url: proxy.url}, target))
    faults += [...proxy.happened.values()].reduce((sum, times) => sum + times, 0)
    expect(undone).toEqual(undisturbed)
    expect(await contentOf(client)).toEqual(before)
    expect(await stateOf(client)).toEqual(await stateOf(quiet.client))
    await proxy.close()
    await lake.close()
  }
  await quiet.lake.close()
  expect(faults).toBeGreaterThan(10)
})
