import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {killUnderLoad} from './killUnderLoad.ts'

const ROUNDS = Array.from({length: 10}, (_, index) => index + 1)

test.each(ROUNDS)('20 times killed under load, round %i of 10', {timeout: 300_000}, async () => {
  const data = mkdtempSync(join(tmpdir(), 'dateline-lake-'))
  try {
    const {acknowledged, problems} = await killUnderLoad(data, 20)
    expect(problems).toEqual([])
    expect(acknowledged).toBeGreaterThan(20)
    console.info(`${acknowledged} transactions acknowledged`)
  } finally {
    rmSync(data, {recursive: true})
  }
})
