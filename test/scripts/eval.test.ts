import {execFile} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const root = join(import.meta.dirname, '../..')
const annotated = join(root, 'test/fixtures/annotated')

function run(...args: string[]): Promise<{status: number; out: string; err: string}> {
  const command = [join(root, 'scripts/eval.ts'), ...args]
  return new Promise((resolve) => {
    execFile(process.execPath, command, {env: {...process.env, NO_COLOR: '1'}}, (fault, out, err) =>
      resolve({status: typeof fault?.code === 'number' ? fault.code : 0, out, err}),
    )
  })
}

test('npm run eval tells how an extractor reads a folder', async () => {
  const {out, err, status} = await run('--quick', '--misses', '3', annotated)
  expect({err, status}).toEqual({err: '', status: 0})
  expect(out).toMatch(/1 articles? read by builtin/)
  expect(out).toMatch(/│ person +│ +100\.0 │/)
  expect(out).toContain('Confidence, and how much of it is right')
})

test('its JSON holds the figures of ours and of the others, with what they cost', {
  timeout: 60_000,
}, async () => {
  const {out} = await run('--json', annotated)
  const {figures, peers} = JSON.parse(out)
  expect(figures.articles).toBe(1)
  expect(peers.map(({name}: {name: string}) => name)).toEqual([
    'builtin',
    'compromise',
    'wink-nlp with rules',
  ])
  for (const {speed} of peers) {
    expect(speed.charactersPerSecond).toBeGreaterThan(1000)
    expect(speed.megabytes).toBeGreaterThan(30)
  }
})

test('says what would have been right', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'dateline-eval-'))
  expect(await run(empty)).toMatchObject({
    status: 1,
    err: expect.stringContaining('holds no annotated article: no <id>.gold.json'),
  })
  expect(await run('--folds', '1', annotated)).toMatchObject({
    status: 2,
    err: expect.stringContaining('a whole number from 2 up'),
  })
  await rm(empty, {recursive: true})
})
