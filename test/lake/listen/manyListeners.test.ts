import {afterEach, beforeEach, expect, test} from 'vitest'
import {type RunningLake, startLake} from '../../../lake/index.ts'
import {toldTo} from './manyListeners.ts'

let lake: RunningLake
beforeEach(async () => {
  lake = await startLake()
})
afterEach(() => lake.close())

test('20 listeners to the same are each told of every one of 500 events, in order', async () => {
  const told = await toldTo(lake, 20, 500)
  const all = Array.from({length: 500}, (_, n) => `d${n}`)
  for (const ids of told) expect(ids).toEqual(all)
})
