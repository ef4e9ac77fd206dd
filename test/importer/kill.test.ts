import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {createChance} from '../../importer/extract/training/chance.ts'
import {killImports} from './killedImports.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-kill-'))
})
afterEach(() => rm(folder, {recursive: true}))

// 200 times in kill.long.test.ts.
test('killed 10 times and started again, an import comes to the same as an undisturbed one, and nothing ever dangles', {
  timeout: 300_000,
}, async () => {
  const {problems, kills} = await killImports(folder, {
    articles: 20,
    kills: 10,
    chance: createChance(1),
  })
  expect({problems, kills}).toEqual({problems: [], kills: 10})
})
