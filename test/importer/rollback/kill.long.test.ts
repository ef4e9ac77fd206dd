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

// 3 times in kill.test.ts.
test('killed 100 times and started again, a rollback comes to the same as an undisturbed one', {
  timeout: 3_600_000,
}, async () => {
  const {problems, kills} = await killRollbacks(folder, {kills: 100, chance: createChance(1)})
  expect({problems, kills}).toEqual({problems: [], kills: 100})
})
