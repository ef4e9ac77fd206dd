import {mkdtempSync, rmSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {contentOf, withLakeOf} from '../importer/lake.ts'
import {runScript} from './startScript.ts'

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-rollback-'))
  await writeFile(join(folder, 'rain.txt'), 'Rain in Madrid\n\n2023-07-26\n\nIt rained.\n')
})
afterAll(() => rmSync(folder, {recursive: true}))

const run = (...args: string[]) =>
  runScript('import.ts', ['--data', join(folder, 'lake'), ...args], {cwd: folder})

describe('the command line', () => {
  test('keeps a plan, writes it, shows what a rollback would do, and undoes it', async () => {
    const data = join(folder, 'lake')
    const planned = await run('--quiet', '--dry-run', '--plan', 'plan.json', 'rain.txt')
    expect(planned).toEqual({out: '', err: '', status: 0})
    const applied = await run('--json', '--apply', 'plan.json')
    expect(applied.status).toBe(0)
    const {run: id, receipt} = JSON.parse(applied.out)
    expect(receipt.created).toEqual({article: 1})

    expect(await run('--rollback', 'yesterday')).toEqual({
      out: '',
      err: expect.stringMatching(
        new RegExp(
          `^There is no run yesterday in the embedded lake in [^\\n]*\\. Its runs:\\n  ${id}  finished `,
        ),
      ),
      status: 1,
    })
    const dry = await run('--rollback', 'last', '--dry-run')
    expect(dry.out).toBe(
      `Would delete (-), restore (~), bring back (+)\n  - article Rain in Madrid\nNothing was written to the embedded lake in ${data}: this was a dry run.\n`,
    )
    const undone = await run('--rollback', id)
    expect(undone.out).toBe(
      `Rolled back run ${id} in the embedded lake in ${data}: deleted 1 article.\n`,
    )
    expect(await withLakeOf(data, contentOf)).toEqual([])
  })

  test.each<[string, string[], RegExp]>([
    [
      'a plan that is not there',
      ['--apply', 'nowhere.json'],
      /^Could not read the plan nowhere\.json: ENOENT/,
    ],
    ['a plan that is none', ['--apply', 'rain.txt'], /^rain\.txt is not a plan: it is no JSON/],
  ])('fails of %s with one line', async (_, args, message) => {
    const {err, status} = await run(...args)
    expect(status).toBe(1)
    expect(err).toMatch(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})
