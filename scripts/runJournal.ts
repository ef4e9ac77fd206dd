import {mkdir, readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {ImportError, reasonOf} from '../importer/beginning.ts'
import type {Journal, Plan, Progress} from '../importer/index.ts'
import type {BegunRun} from './begunRun.ts'
import {isFault} from './isFault.ts'
import {inputPath, JOURNAL, journalPath, removeRun, runFolder} from './runFiles.ts'
import type {StandardInput} from './standardInput.ts'
import {writeLines} from './writeWhole.ts'

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
export async function openJournal(
  data: string,
  begun: BegunRun,
  input: StandardInput,
): Promise<RunJournal> {
  const path = journalPath(data, begun.run.id)
  const {progress} = begun
  const plan = progress && (await planIn(path))
  let isBegun = progress !== undefined
  const write = async (progress: Progress, plan?: Plan): Promise<void> => {
    isBegun = true
    const lines = [{...begun, progress}, ...(plan ? [plan] : [])]
    await writeLines(
      path,
      lines.map((line) => JSON.stringify(line)),
    )
  }
  // From now on this process carries it on, and no other.
  if (progress) await write(progress, plan)
  return {
    left: progress && {progress, ...(plan ? {plan} : {})},
    async begin(plan, progress) {
      await expectNobodyElse(data, begun)
      // Plans and kept input are texts that may not be public yet.
      await mkdir(runFolder(data), {recursive: true, mode: 0o700})
      await input.keep(inputPath(data, begun.run.id))
      await write(progress, plan)
    },
    end: (progress) => write(progress),
    isBegun: () => isBegun,
    close: () => removeRun(data, begun.run.id),
  }
}

/** The runs into a dataset that nobody carries on, the latest last. */
export async function interruptedRuns(data: string, target: string): Promise<BegunRun[]> {
  return (await runsInto(data, target)).filter(({pid}) => !isAlive(pid))
}

/**
 * Two imports that write at once know nothing of each other's people: each would bring its own, and both at one address.
 * A journal shows from its first plan on that its run is writing.
 */
export async function expectNobodyElse(
  data: string,
  {target, run}: Pick<BegunRun, 'target' | 'run'>,
): Promise<void> {
  const runs = await runsInto(data, target)
  const other = runs.find((each) => each.run.id !== run.id && isAlive(each.pid))
  if (!other) return
  throw new ImportError(
    `Process ${other.pid} is writing to ${target} (run ${other.run.id}, of ${other.sources.join(' ')}): start this import again when it is done. If that process is something else, delete ${journalPath(data, other.run.id)}`,
  )
}

async function runsInto(data: string, target: string): Promise<BegunRun[]> {
  const names = await readdir(runFolder(data)).catch((fault: unknown): string[] => {
    // No run has written into this data folder yet; if it is no folder at all, the lake says so.
    if (isFault(fault, 'ENOENT', 'ENOTDIR')) return []
    throw new ImportError(`Could not look for runs that were broken off: ${reasonOf(fault)}`, {
      cause: fault,
    })
  })
  const runs: BegunRun[] = []
  for (const name of names.filter((each) => each.endsWith(JOURNAL)).sort()) {
    const run = await readBegun(join(runFolder(data), name))
    if (run) runs.push(run)
  }
  return runs.filter((run) => run.target === target)
}

/** For a run that is not to be gone on with. */
export async function forgetRun(data: string, run: string): Promise<void> {
  const begun = await readBegun(journalPath(data, run))
  if (begun && isAlive(begun.pid)) {
    throw new ImportError(`Run ${run} is still being written, by process ${begun.pid}`)
  }
  await removeRun(data, run)
}

/** Nothing where its run has come to an end meanwhile. */
async function readBegun(path: string): Promise<BegunRun | undefined> {
  const text = await readFile(path, 'utf8').catch((fault: unknown) => {
    if (isFault(fault, 'ENOENT')) return undefined
    throw fault
  })
  if (text === undefined) return undefined
  const [first = ''] = text.split('\n', 1)
  // Loaded where there is one: most often every run has come to its end.
  const {decodeBegun} = await import('./begunRun.ts')
  try {
    return decodeBegun(first)
  } catch (fault) {
    throw new ImportError(
      `${path} is no journal of a run that this importer understands. Delete it, and import its sources again.`,
      {cause: fault},
    )
  }
}

async function planIn(path: string): Promise<Plan | undefined> {
  const [, plan] = (await readFile(path, 'utf8')).split('\n', 2)
  if (!plan) return undefined
  const {decodePlan} = await import('../importer/index.ts')
  return decodePlan(plan, `the plan in ${path}`)
}

/** One of this number may be long gone: in a container every process of its kind gets the same one. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    // It is there, and belongs to somebody else.
    return isFault(fault, 'EPERM')
  }
}
