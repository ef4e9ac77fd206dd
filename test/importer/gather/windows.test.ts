import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Limits, windowsOf} from '../../../importer/gather/windows.ts'

const found = (bytes: number, at: number) => ({
  read: {outcome: 'rejected' as const, system: 'file', id: `${at}`, reason: 'not looked at'},
  name: `${at}`,
  bytes,
})

async function* streamOf(sizes: number[]) {
  yield* sizes.map(found)
}

async function sizesOf(sizes: number[], limits: Limits) {
  const windows: number[][] = []
  for await (const window of windowsOf(streamOf(sizes), limits)) {
    windows.push(window.map(({bytes}) => bytes))
  }
  return windows
}

test.each([
  {name: 'ends when it has as many sources as it may', sizes: [1, 1, 1], windows: [[1, 1], [1]]},
  {name: 'ends before it has more bytes than it may', sizes: [6, 5, 5], windows: [[6], [5, 5]]},
  {name: 'holds one source of any size', sizes: [1, 99, 1], windows: [[1], [99], [1]]},
  {name: 'is never empty', sizes: [], windows: []},
])('a window $name', async ({sizes, windows}) => {
  expect(await sizesOf(sizes, {sources: 2, bytes: 10})).toEqual(windows)
})

test('windows hold every source once, in the order given', async () => {
  const limits = fc.record({sources: fc.integer({min: 1, max: 5}), bytes: fc.nat(50)})
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(20)), limits, async (sizes, within) => {
      expect((await sizesOf(sizes, within)).flat()).toEqual(sizes)
    }),
  )
})
