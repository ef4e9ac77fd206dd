import {expect, test} from 'vitest'
import {createChance} from '../../../importer/extract/training/chance.ts'
import {killRollbacks} from './killedRollbacks.ts'

// 3 times in kill.test.ts.
test('killed 100 times and started again, a rollback comes to the same as an undisturbed one', {
  timeout: 3_600_000,
}, async () => {
  const {problems, kills} = await killRollbacks({kills: 100, chance: createChance(1)})
  expect({problems, kills}).toEqual({problems: [], kills: 100})
})
