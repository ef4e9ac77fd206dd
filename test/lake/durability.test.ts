import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openStore, runningLake, startLake} from '../../lake/index.ts'

let data: string
let writer: ReturnType<typeof startWriter>

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'dateline-lake-'))
  writer = startWriter()
})
afterEach(() => {
  writer.kill('SIGKILL')
  rmSync(data, {recursive: true})
})

test('what was acknowledged is there after kill -9 under load, and no transaction is there by half', async () => {
  const acknowledged: string[] = []
  for await (const line of createInterface({input: writer.stdout})) {
    acknowledged.push(line)
    if (acknowledged.length === 200) writer.kill('SIGKILL')
  }
  const store = openStore(join(data, 'lake.db'))
  const ids = new Set(store.documents.all().map(({_id}) => _id))
  store.close()
  expect(acknowledged.filter((pair) => !ids.has(`a${pair}`) || !ids.has(`b${pair}`))).toEqual([])
  const halves = [...ids].filter((id) => !ids.has(id.replace(/^./, id.startsWith('a') ? 'b' : 'a')))
  expect(halves).toEqual([])
})

test('a folder that another process serves is told by its address, and free once that process is gone', async () => {
  await once(writer.stdout, 'data')
  const found = await runningLake(data)
  expect(found?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  await expect(startLake({data})).rejects.toThrow(
    `The data folder ${data} is served by another process already (process ${writer.pid}, ${found?.url})`,
  )
  writer.kill('SIGKILL')
  await once(writer, 'exit')
  expect(await runningLake(data)).toBeUndefined()
  const lake = await startLake({data})
  await lake.close()
})

function startWriter() {
  return spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
