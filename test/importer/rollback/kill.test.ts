import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {createChance} from '../../../importer/extract/training/chance.ts'
import {killRollbacks} from './killedRollbacks.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-kill-'))
})
afterEach(() => rm(folder, {recursive: true}))

// 100 times in kill.long.test.ts.
test('killed 3 times and started again, a rollback comes to the same as an undisturbed one', async () => {
  const {problems, kills} = await killRollbacks(folder, {kills: 3, chance: createChance(1)})
  expect({problems, kills}).toEqual({problems: [], kills: 3})
})
