import {existsSync} from 'node:fs'
import {mkdir, open, readdir, readFile, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {z} from 'zod'
import {decodePlan, ImportError, type Journal, type Plan, type Progress} from '../importer/index.ts'
import type {ImportOptions} from './importCommand.ts'

/** A run that has begun to write: what it was asked to do and from where, which process does it, and how far it is. */
export type BegunRun = {
  version: 1
  pid: number
  /** What the dataset is called before people, which no other dataset is. */
  target: string
  folder: string
  sources: string[]
  options: ImportOptions
  run: {id: string; startedAt: string; options: Record<string, unknown>}
  progress?: Progress | undefined
}

export type RunJournal = Journal & {
  /** Whether there is anything to go on with. */
  isBegun(): boolean
  /** When the run is done. */
  close(): Promise<void>
}

/**
 * The journal of a run, a file in the data folder: its first line tells of the run, the second is the plan that is being
 * written. It is replaced as a whole and is on the disk before anything is sent, so that it can be relied on whenever the
 * process, or the machine, goes away.
 */
export async function openJournal(data: string, begun: BegunRun): Promise<RunJournal> {
  const path = pathOf(data, begun.run.id)
  const {progress} = begun
  const plan = progress && (await planIn(path))
  let isBegun = progress !== undefined
  const write = async (progress: Progress, plan?: Plan): Promise<void> => {
    isBegun = true
    const lines = [{...begun, progress}, ...(plan ? [plan] : [])]
    await writeLasting(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  }
  return {
    left: progress && {progress, ...(plan ? {plan} : {})},
    begin: (plan, progress) => write(progress, plan),
    end: (progress) => write(progress),
    isBegun: () => isBegun,
    close: () => rm(path, {force: true}),
  }
}

/** The runs into a dataset that nobody carries on, the latest last. */
export async function interruptedRuns(data: string, target: string): Promise<BegunRun[]> {
  const names = await readdir(folderOf(data)).catch(() => [])
  const runs: BegunRun[] = []
  for (const name of names.filter((each) => each.endsWith(ENDING)).sort()) {
    runs.push(await readBegun(join(folderOf(data), name)))
  }
  return runs.filter((run) => run.target === target && !isAlive(run.pid))
}

/** For a run that is not to be gone on with. */
export async function forgetRun(data: string, run: string): Promise<void> {
  const path = pathOf(data, run)
  if (!existsSync(path)) return
  const {pid} = await readBegun(path)
  if (isAlive(pid)) throw new ImportError(`Run ${run} is still being written, by process ${pid}`)
  await rm(path, {force: true})
}

const ENDING = '.ndjson'

function folderOf(data: string): string {
  return join(data, 'runs')
}

function pathOf(data: string, run: string): string {
  return join(folderOf(data), `${run}${ENDING}`)
}

async function readBegun(path: string): Promise<BegunRun> {
  const [first = ''] = (await readFile(path, 'utf8')).split('\n', 1)
  try {
    return begunRun.parse(JSON.parse(first)) as BegunRun
  } catch (fault) {
    throw new ImportError(
      `${path} is no journal of a run that this importer understands. Delete it, and import its sources again.`,
      {cause: fault},
    )
  }
}

async function planIn(path: string): Promise<Plan | undefined> {
  const [, plan] = (await readFile(path, 'utf8')).split('\n', 2)
  return plan ? decodePlan(plan, `the plan in ${path}`) : undefined
}

const counts = z.record(z.string(), z.number())
const begunRun = z.object({
  version: z.literal(1),
  pid: z.number(),
  target: z.string(),
  folder: z.string(),
  sources: z.array(z.string()),
  options: z.looseObject({sourceSystem: z.string(), extractor: z.string()}),
  run: z.object({
    id: z.string(),
    startedAt: z.string(),
    options: z.record(z.string(), z.unknown()),
  }),
  progress: z.object({
    windows: z.number(),
    parts: z.number(),
    sources: counts,
    rejected: z.array(z.looseObject({reason: z.string()})),
    receipt: z.object({
      run: z.string(),
      transactions: z.number(),
      mutations: z.number(),
      created: counts,
      updated: counts,
      deleted: counts,
    }),
  }),
})

/** One of this number may be long gone: in a container every process of its kind gets the same one. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    // It is there, and belongs to somebody else.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}

/** Whole or not at all, and there after a pulled plug too. */
async function writeLasting(path: string, text: string): Promise<void> {
  const part = `${path}.part`
  await mkdir(join(path, '..'), {recursive: true})
  const file = await open(part, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(part, path)
  await syncFolder(join(path, '..'))
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folder, and keeps names by itself.
  if (process.platform === 'win32') return
  const opened = await open(folder, 'r')
  await opened.sync().finally(() => opened.close())
}
