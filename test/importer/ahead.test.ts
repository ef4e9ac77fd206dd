import {expect, test} from 'vitest'
import {ahead} from '../../importer/ahead.ts'

test('the next one is on its way while one is used, and never more', async () => {
  const begun: number[] = []
  const begin = async (item: number) => {
    begun.push(item)
    return item * 10
  }
  const used: Array<[result: number, begun: number]> = []
  for await (const result of ahead([1, 2, 3, 4], 2, begin)) used.push([result, begun.length])
  expect(used).toEqual([
    [10, 2],
    [20, 3],
    [30, 4],
    [40, 4],
  ])
})

test('a fault is thrown when its turn comes', async () => {
  const fail = async (item: number) => {
    if (item === 2) throw new Error('no 2')
    return item
  }
  const used: number[] = []
  const useAll = async () => {
    for await (const result of ahead([1, 2, 3], 2, fail)) used.push(result)
  }
  await expect(useAll()).rejects.toThrow('no 2')
  expect(used).toEqual([1])
})
