import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {runningLake, startLake} from '../../lake/index.ts'
import {openDatabase} from '../../lake/store/index.ts'
import {killUnderLoad} from './killUnderLoad.ts'
import {startProcess} from './startProcess.ts'

let data: string

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'dateline-lake-'))
})
afterEach(() => rmSync(data, {recursive: true}))

// 200 times in durability.long.test.ts.
test('20 times killed under load: what was acknowledged is there, nothing is there by half, and the store is sound', {
  timeout: 120_000,
}, async () => {
  const {acknowledged, problems} = await killUnderLoad(data, 20)
  expect(problems).toEqual([])
  expect(acknowledged).toBeGreaterThan(20)
})

// What a killed process has written the system still writes; only this outlives a pulled plug.
test('a transaction is acknowledged when it is on the disk', () => {
  const database = openDatabase(join(data, 'lake.db'), {lasting: true})
  expect(database.prepare('PRAGMA synchronous').get()).toEqual({synchronous: 2})
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({journal_mode: 'wal'})
  database.close()
})

test('a folder that another process serves is told by its address, and free once that process is gone', async () => {
  const other = startProcess(data)
  await other.begin()
  const found = await runningLake(data)
  expect(found?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  await expect(startLake({data})).rejects.toThrow(
    `The data folder ${data} is served by another process already (process ${other.pid}, ${found?.url})`,
  )
  other.kill()
  await other.ended
  expect(await runningLake(data)).toBeUndefined()
  const lake = await startLake({data})
  await lake.close()
})
