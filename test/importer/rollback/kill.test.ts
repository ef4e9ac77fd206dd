import {expect, test} from 'vitest'
import {createChance} from '../../../importer/extract/training/chance.ts'
import {killRollbacks} from './killedRollbacks.ts'

// 100 times in kill.long.test.ts.
test('killed 3 times and started again, a rollback comes to the same as an undisturbed one', async () => {
  const {problems, kills} = await killRollbacks({kills: 3, chance: createChance(1)})
  expect({problems, kills}).toEqual({problems: [], kills: 3})
})
