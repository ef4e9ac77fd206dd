import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {readdir, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {Progress} from '../../importer/index.ts'
import {beginImport} from '../../scripts/beginImport.ts'
import type {BegunRun} from '../../scripts/begunRun.ts'
import {interruptedRuns, openJournal} from '../../scripts/runJournal.ts'
import {standardInput} from '../../scripts/standardInput.ts'
import {targetOf} from '../../scripts/target.ts'
import {withLakeOf} from '../importer/lake.ts'
import {planOf} from '../importer/planOf.ts'
import {runScript} from './startScript.ts'

let folder: string
let data: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-resume-'))
  data = join(folder, 'lake')
  await writeFile(join(folder, 'rain.txt'), 'Rain in Madrid\n\n2023-07-26\n\nIt rained.\n')
})
afterEach(() => rmSync(folder, {recursive: true}))

const run = (...args: string[]) => runScript('import.ts', ['--data', data, ...args], {cwd: folder})

const progress: Progress = {
  windows: 0,
  parts: 1,
  sources: {imported: 0, unchanged: 0, rejected: 0, skipped: 0},
  rejected: [],
  receipt: {run: 'r', transactions: 0, mutations: 0, created: {}, updated: {}, deleted: {}},
}
const plan = planOf([
  {id: 'r-1', wave: 0, mutations: [{createIfNotExists: {_id: 'import.run.r', _type: 'importRun'}}]},
  {id: 'r-2', wave: 1, mutations: [{create: {_id: 'person-a', _type: 'person', name: 'Ana'}}]},
])
const opened = (begun: BegunRun) => openJournal(data, begun, standardInput())

/** A run that a process began which is no more. */
const begun = (): BegunRun => ({
  version: 1,
  pid: spawnSync(process.execPath, ['--version']).pid,
  target: targetOf({data}),
  folder,
  sources: ['rain.txt'],
  options: {
    sourceSystem: 'file',
    extractor: 'builtin',
    format: 'auto',
    as: 'suggested',
    data,
    concurrency: 4,
  },
  run: {id: 'r', startedAt: '2026-01-01T00:00:00.000Z', options: {}},
})

describe('a journal', () => {
  test('gives back the plan that was being written, and how far the run had come', async () => {
    const journal = await opened(begun())
    expect(journal.isBegun()).toBe(false)
    await journal.begin(plan, progress)
    expect(journal.isBegun()).toBe(true)
    const [left] = await interruptedRuns(data, targetOf({data}))
    expect(left).toMatchObject({run: {id: 'r'}, sources: ['rain.txt'], progress})
    const again = await opened(left ?? begun())
    expect(again.left).toEqual({progress, plan})
    await again.end({...progress, windows: 1})
    const [further] = await interruptedRuns(data, targetOf({data}))
    expect((await opened(further ?? begun())).left).toEqual({
      progress: {...progress, windows: 1},
    })
    await journal.close()
    expect(await interruptedRuns(data, targetOf({data}))).toEqual([])
  })

  test('is nobody else’s while its process runs, nor that of another dataset', async () => {
    await (await opened({...begun(), pid: process.ppid})).begin(plan, progress)
    expect(await interruptedRuns(data, targetOf({data}))).toEqual([])
    await (await opened(begun())).begin(plan, progress)
    expect(await interruptedRuns(data, 'dataset production of project abc')).toEqual([])
  })

  // Two imports at once gave two people one address each had for its own, and most people two documents.
  test('of a run that is being written keeps others from writing to the same dataset', async () => {
    const other = {...begun().run, id: 's'}
    const journal = await opened({...begun(), pid: process.ppid})
    const late = await opened({...begun(), run: other})
    await journal.begin(plan, progress)
    const message = `Process ${process.ppid} is writing to ${targetOf({data})} (run r, of rain.txt)`
    await expect(late.begin(plan, progress)).rejects.toThrow(message)
    await expect(beginImport(['sun.txt'], begun().options)).rejects.toThrow(message)
    expect(await beginImport(['sun.txt'], {...begun().options, dryRun: true})).toBeTruthy()
    await journal.close()
    await late.begin(plan, progress)
  })

  test('that cannot be understood is named', async () => {
    await (await opened(begun())).begin(plan, progress)
    await writeFile(join(data, 'runs', 'r.ndjson'), '{"version":7}')
    await expect(interruptedRuns(data, targetOf({data}))).rejects.toThrow(
      /runs\/r\.ndjson is no journal of a run that this importer understands\. Delete it/,
    )
  })
})

// What stood on standard input the second time was never read, and a report that was asked for then never written.
test('the same started again brings its standard input and what it wants to see', async () => {
  const own = {...begun(), folder: process.cwd(), sources: ['-']}
  await (await opened(own)).begin(plan, progress)
  const asked = {...own.options, report: 'report.html'}
  const again = await beginImport(['-'], asked)
  expect(again).toMatchObject({run: {id: 'r'}, sources: ['-']})
  expect(again.options.report).toBe(resolve('report.html'))
  await expect(beginImport([], {...own.options, resume: true})).rejects.toThrow(
    'Could not go on with - (run r): it was broken off before it read standard input.',
  )
})

// Its text was gone, and nobody was told: the status was 0.
test('what came from standard input is kept, and read again where its plan cannot be written any more', async () => {
  await withLakeOf(data, (client) => client.create({_id: 'person-a', _type: 'person'}))
  const stale = {id: 'person-a', ifRevisionID: 'before', set: {name: 'Ana'}}
  const moved = planOf([{id: 'r-1', wave: 0, mutations: [{patch: stale}]}])
  const input = standardInput(join(folder, 'rain.txt'))
  await Array.fromAsync(input.read())
  const own = {...begun(), sources: ['-'], options: {...begun().options, sourceId: 'rain'}}
  await (await openJournal(data, own, input)).begin(moved, progress)
  expect(await run('--quiet', '--resume')).toEqual({out: '', err: '', status: 0})
  const headlines = '*[_type == "article"] {headline, "id": source.id}'
  expect(await withLakeOf(data, (client) => client.fetch(headlines))).toEqual([
    {headline: 'Rain in Madrid', id: 'rain'},
  ])
  expect(await readdir(join(data, 'runs'))).toEqual([])
})

describe('an import that was broken off', () => {
  beforeEach(async () => {
    await (await opened(begun())).begin(plan, progress)
  })

  test('is gone on with by --resume, which needs no source, from its own folder', async () => {
    const {out, err, status} = await run('--resume')
    expect(err).toContain('Going on with rain.txt (run r), which was broken off.')
    expect(status).toBe(0)
    expect(out).toMatch(/│ article +│ +1 │/)
    expect(await readdir(join(data, 'runs'))).toEqual([])
    const again = await run('--resume')
    expect(again).toMatchObject({
      status: 1,
      err: `No import into the embedded lake in ${data} was broken off\n`,
    })
  })

  test('is gone on with when the same is started again', async () => {
    const {err, status} = await run('rain.txt')
    expect(err).toContain('Going on with rain.txt (run r), which was broken off.')
    expect(status).toBe(0)
  })

  test('is pointed to when something else is imported', async () => {
    await writeFile(join(folder, 'sun.txt'), 'Sun in Madrid\n\n2023-07-27\n\nIt shone.\n')
    const {err, status} = await run('sun.txt')
    expect(err).toContain(
      'The import of rain.txt (run r) was broken off; --resume goes on with it.',
    )
    expect(status).toBe(0)
    expect(await readdir(join(data, 'runs'))).toEqual(['r.ndjson'])
  })
})
