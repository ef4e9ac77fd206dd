import {expect, test} from 'vitest'
import {startLake} from '../../../lake/index.ts'
import {toldTo} from './manyListeners.ts'

test('50 listeners are each told of every one of 10,000 events, in order', {
  timeout: 300_000,
}, async () => {
  await using cleanup = new AsyncDisposableStack()
  const lake = await startLake()
  cleanup.defer(() => lake.close())
  const told = await toldTo(lake, 50, 10_000)
  const all = Array.from({length: 10_000}, (_, n) => `d${n}`)
  for (const ids of told) expect(ids).toEqual(all)
})
