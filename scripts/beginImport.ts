import {resolve} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {ImportError, STANDARD_INPUT} from '../importer/beginning.ts'
import type {BegunRun} from './begunRun.ts'
import type {ImportOptions} from './importCommand.ts'
import {newRun} from './newRun.ts'
import {keptInput} from './runFiles.ts'
import {expectNobodyElse, interruptedRuns, openJournal, type RunJournal} from './runJournal.ts'
import {type StandardInput, standardInput} from './standardInput.ts'
import {targetOf} from './target.ts'

/** What is to be imported: what the command line says, or what it said when a run began that was broken off. */
export type Begun = {
  sources: string[]
  options: ImportOptions
  run: BegunRun['run']
  input: StandardInput
  /** Where something is written to a dataset. */
  journal?: RunJournal
  /** What whoever waits is to know of it. */
  notes: string[]
}

/**
 * Goes on with a run into the same dataset that was broken off, where it is asked for or was asked to do the same; else
 * begins a new one.
 */
export async function beginImport(sources: string[], options: ImportOptions): Promise<Begun> {
  const run = newRun(new Date(), {sourceSystem: options.sourceSystem, as: options.as})
  const input = standardInput()
  if (options.out || options.dryRun) return {sources, options, run, input, notes: []}
  const target = targetOf(options)
  const fresh: BegunRun = {
    version: 1,
    pid: process.pid,
    target,
    folder: process.cwd(),
    sources,
    options,
    run,
  }
  await expectNobodyElse(options.data, fresh)
  const interrupted = await interruptedRuns(options.data, target)
  const same = options.resume
    ? interrupted.at(-1)
    : interrupted.findLast((run) => asksTheSame(run, fresh))
  if (same) return resume(same, options)
  if (options.resume) throw new ImportError(`No import into ${target} was broken off`)
  return {
    sources,
    options,
    run,
    input,
    journal: await openJournal(options.data, fresh, input),
    notes: interrupted.map(
      (run) => `The import of ${described(run)} was broken off; --resume goes on with it.`,
    ),
  }
}

async function resume(
  run: BegunRun,
  {data, json, quiet, concurrency, plan, report, resume: isAsked}: ImportOptions,
): Promise<Begun> {
  const own = {
    data: resolve(data),
    ...(json ? {json} : {}),
    ...(quiet ? {quiet} : {}),
    ...(concurrency ? {concurrency} : {}),
    ...(plan ? {plan: resolve(plan)} : {}),
    ...(report ? {report: resolve(report)} : {}),
  }
  try {
    // Its sources, and whatever file its options name, are meant from there.
    process.chdir(run.folder)
  } catch (fault) {
    throw new ImportError(
      `Could not go on with ${described(run)}: there is no folder ${run.folder}`,
      {
        cause: fault,
      },
    )
  }
  // Who starts the same again gives what is on standard input again, or another text.
  const input = standardInput(isAsked ? inputOf(run, own.data) : undefined)
  return {
    sources: run.sources,
    options: {...run.options, ...own},
    run: run.run,
    input,
    journal: await openJournal(own.data, {...run, pid: process.pid}, input),
    notes: [`Going on with ${described(run)}, which was broken off.`],
  }
}

function inputOf(run: BegunRun, data: string): string | undefined {
  if (!run.sources.includes(STANDARD_INPUT)) return undefined
  const kept = keptInput(data, run.run.id)
  if (kept) return kept
  throw new ImportError(
    `Could not go on with ${described(run)}: it was broken off before it read standard input. Start the same again, and give it the text`,
  )
}

function described({run, sources}: BegunRun): string {
  return `${sources.join(' ')} (run ${run.id})`
}

/** Options that change where the work is done or what is shown of it, and not what is done. */
const OUTWARD: Array<keyof ImportOptions> = [
  'data',
  'json',
  'quiet',
  'concurrency',
  'plan',
  'report',
]

function asksTheSame(one: BegunRun, two: BegunRun): boolean {
  return isDeepStrictEqual(
    [one.folder, one.sources, inward(one.options)],
    [two.folder, two.sources, inward(two.options)],
  )
}

function inward(options: ImportOptions): unknown {
  const kept = Object.entries(options).filter(
    ([name, value]) => value !== undefined && !OUTWARD.some((outward) => outward === name),
  )
  return Object.fromEntries(kept)
}
