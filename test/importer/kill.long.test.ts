import {expect, test} from 'vitest'
import {createChance} from '../../importer/extract/training/chance.ts'
import {killImports} from './killedImports.ts'

// 10 times in kill.test.ts.
test('killed 200 times and started again, an import comes to the same as an undisturbed one, and nothing ever dangles', {
  timeout: 3_600_000,
}, async () => {
  const {problems, kills} = await killImports({
    articles: 500,
    kills: 200,
    chance: createChance(1),
  })
  expect({problems, kills}).toEqual({problems: [], kills: 200})
})
