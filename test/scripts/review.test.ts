import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {reviewDocument} from '../../importer/plan/reviewDocument.ts'
import {type RunningLake, startLake} from '../../lake/index.ts'
import {clientOf} from '../importer/lake.ts'
import {runScript} from './startScript.ts'

let folder: string
let lake: RunningLake
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'))
  lake = await startLake({data: folder})
  const [left, kept] = ['person-left', 'person-kept']
  await clientOf(lake).mutate([
    {create: {_id: left, _type: 'person', name: 'Jane Q. Doe'}},
    {create: {_id: kept, _type: 'person', name: 'Jane Doe'}},
    {
      create: reviewDocument(
        {
          id: 'import.review.1a2b3c',
          subject: left,
          kind: 'match',
          candidates: [
            {
              documentId: kept,
              name: 'Jane Doe',
              score: 35,
              evidence: [
                {rule: 'name', points: 55, because: 'their names are alike'},
                {rule: 'kind', points: -20, because: 'they do other things'},
              ],
            },
          ],
        },
        'run',
      ),
    },
  ])
})
afterAll(async () => {
  await lake.close()
  await rm(folder, {recursive: true})
})

const run = (...args: string[]) =>
  runScript('review.ts', args, {cwd: folder, env: {DATELINE_DATA: folder}})

test('teaches by its help', async () => {
  const {out, status} = await run('--help')
  expect(status).toBe(0)
  for (const word of ['Examples:', 'Exit status:', 'different', 'theirs'])
    expect(out).toContain(word)
})

test('shows what waits, with what speaks for and against it in words', async () => {
  const {out, status} = await run()
  expect(status).toBe(0)
  expect(out).toContain(`Is “Jane Q. Doe” the same as “Jane Doe”?  1a2b
  1. Jane Doe person-kept
     for      +55  their names are alike
     against  −20  they do other things
              +35  in all
  npm run review -- same 1a2b | different 1a2b

1 review is open in`)
})

test('refuses an answer to another question with status 3, and an unknown word with 2', async () => {
  expect(await run('mine', '1a')).toMatchObject({
    status: 3,
    err: '“mine” does not answer this; same or different does.\n',
  })
  expect(await run('same', 'ffff')).toMatchObject({
    status: 3,
    err: expect.stringContaining('No review begins with “ffff”'),
  })
  expect(await run('perhaps', '1a')).toMatchObject({
    status: 2,
    err: expect.stringContaining("unknown command 'perhaps'"),
  })
})

test('takes an answer by the beginning of an id and the number of a candidate', async () => {
  const {out, status} = await run('same', '1a', '1', '--json')
  expect({status, answer: JSON.parse(out)}).toEqual({
    status: 0,
    answer: {
      review: 'import.review.1a2b3c',
      outcome: 'decided',
      said: 'United “Jane Q. Doe” with “Jane Doe”.',
    },
  })
  expect((await run('list')).out).toContain('No review is open')
  expect(await run('different', '1a')).toMatchObject({
    status: 3,
    err: 'This was decided already: United “Jane Q. Doe” with “Jane Doe”.\n',
  })
})
