import {expect, test} from 'vitest'
import {emptyDataset, namesOfDataset} from '../../../importer/dataset/index.ts'
import {type Scratch, scratchInMemory} from '../../../importer/scratch.ts'

/** Scratches, and how many of those that were taken nobody has given back. */
function lent() {
  let open = 0
  const scratch = (): Scratch => {
    open++
    return {...scratchInMemory(), close: () => void open--}
  }
  return {scratch, open: () => open}
}

const broken = {
  ...emptyDataset,
  matchReviews: () => Promise.reject(new Error('The dataset cannot be read')),
}

test('what is noted of a dataset is let go when it is forgotten, however often it is read again', async () => {
  const {scratch, open} = lent()
  const names = namesOfDataset(emptyDataset, [], scratch)
  for (let round = 0; round < 3; round++) {
    await names.current()
    names.forget()
  }
  expect(open()).toBe(0)
})

test('and when the dataset cannot be read', async () => {
  const {scratch, open} = lent()
  await expect(namesOfDataset(broken, [], scratch).current()).rejects.toThrow('cannot be read')
  expect(open()).toBe(0)
})
