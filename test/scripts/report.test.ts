import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, test} from 'vitest'

const root = join(import.meta.dirname, '../..')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-report-'))
})
afterAll(() => rm(folder, {recursive: true}))

async function report(...args: string[]): Promise<string> {
  const {SANITY_PROJECT_ID: _, ...env} = process.env
  const file = join(folder, 'report.html')
  const always = ['--quiet', '--data', join(folder, 'lake'), '--report', file]
  const command = [join(root, 'scripts/import.ts'), ...always, ...args, join(root, 'samples')]
  await promisify(execFile)(process.execPath, command, {cwd: folder, env})
  return readFile(file, 'utf8')
}

test('--report goes with a dry run, a file, an import, and an import of what is there', {
  timeout: 60_000,
}, async () => {
  const dry = await report('--dry-run')
  expect(dry).toContain('Nothing was written')
  expect(dry).toContain('Russian Defense Minister')

  const out = await report('--out', join(folder, 'news.ndjson'))
  expect(out).toContain(`Written to <b>${join(folder, 'news.ndjson')}</b>`)
  expect(await report()).toContain('Written to <b>the embedded lake')

  const again = await report()
  expect(again).toContain('unchanged since its last import, so it was not read again')
  expect(again).not.toContain('<article')
})
