import {expect, test} from 'vitest'
import {createChance} from '../../importer/extract/training/chance.ts'
import {killImports} from './killedImports.ts'

// 200 times in kill.long.test.ts.
test('killed 10 times and started again, an import comes to the same as an undisturbed one, and nothing ever dangles', {
  timeout: 300_000,
}, async () => {
  const {problems, kills} = await killImports({
    articles: 20,
    kills: 10,
    chance: createChance(1),
  })
  expect({problems, kills}).toEqual({problems: [], kills: 10})
})
