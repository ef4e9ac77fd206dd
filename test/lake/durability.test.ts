import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openStore} from '../../lake/index.ts'

let data: string

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'dateline-lake-'))
})
afterEach(() => rmSync(data, {recursive: true}))

test('what was acknowledged is there after kill -9 under load, and no transaction is there by half', async () => {
  const acknowledged = await writeUntilKilled(200)
  const store = openStore(join(data, 'lake.db'))
  const ids = new Set(store.documents.all().map(({_id}) => _id))
  store.close()
  expect(acknowledged.filter((pair) => !ids.has(`a${pair}`) || !ids.has(`b${pair}`))).toEqual([])
  const halves = [...ids].filter((id) => !ids.has(id.replace(/^./, id.startsWith('a') ? 'b' : 'a')))
  expect(halves).toEqual([])
})

async function writeUntilKilled(pairs: number): Promise<string[]> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: string[] = []
  for await (const line of createInterface({input: writer.stdout})) {
    acknowledged.push(line)
    if (acknowledged.length === pairs) writer.kill('SIGKILL')
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit')
  return acknowledged
}
