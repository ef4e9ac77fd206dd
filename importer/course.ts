import {commit, noteRun} from './commit/index.ts'
import {type NamesOfDataset, namesOfDataset} from './dataset/index.ts'
import {ImportError} from './errors.ts'
import {type GatheredWindow, gatherAgain} from './gather/index.ts'
import {advanced, type Journal, type Progress} from './journal.ts'
import {runOf, versionOf} from './runOf.ts'
import type {ImportSettings} from './settings.ts'
import {settle} from './settle/index.ts'
import {sumReceipts, type Tally} from './tally.ts'
import type {Plan, Receipt} from './types.ts'

/** As often as the dataset moves while a window is being written to it. */
const ATTEMPTS = 5

/** What the windows of one import share. */
type Settings = ImportSettings & {journal: Journal; tally: Tally}
type Shared = Settings & {names: NamesOfDataset}

/** A window as it was planned at last and is written now, and how far the run is with it. */
type Written = {plan: Plan; taken: GatheredWindow; receipt: Receipt; parts: number}

/** The part of an import that plans and writes. */
export type Course = {
  /** Writes what is left of the plan that an earlier process was writing when it ended. */
  finish(plan: Plan, progress: Progress): Promise<Progress>
  /**
   * Plans and writes one window. When somebody changes a document between the plan and its commit, the dataset is read
   * again and a new plan is made of what is left to do.
   */
  write(window: GatheredWindow, progress: Progress): Promise<Written>
  /** When a plan is written. */
  note(progress: Progress): Promise<void>
  end(progress: Progress): Promise<void>
  close(): void
}

export function beginCourse(settings: Settings): Course {
  const names = namesOfDataset(settings.dataset, settings.known, settings.scratch)
  const shared = {...settings, names}
  return {
    finish: (plan, progress) => finishLeft(plan, progress, shared),
    write: (window, progress) => write(window, progress, shared),
    note: (progress) => note(progress, shared),
    end: (progress) => noteRun(progress, {...settings, finishedAt: settings.now()}),
    close: names.forget,
  }
}

async function finishLeft(plan: Plan, progress: Progress, shared: Shared): Promise<Progress> {
  const {tally, onCommit} = shared
  const {outcome, receipt} = await commit(plan, {...shared, onProgress: onCommit})
  const further = {...progress, receipt: sumReceipts(progress.receipt, receipt)}
  // What the plan was made against has changed meanwhile: its sources are planned again when their turn comes.
  if (outcome === 'moved') return further
  tally.begin(plan)
  tally.finish(plan)
  const done = advanced(further, plan)
  await note(done, shared)
  return done
}

async function note(progress: Progress, {journal, client, target}: Shared): Promise<void> {
  await journal.end(progress)
  await noteRun(progress, {client, target})
}

async function write(window: GatheredWindow, progress: Progress, shared: Shared): Promise<Written> {
  const {target, dataset, names, tally, journal, onPlan, onCommit} = shared
  let {parts, receipt} = progress
  let taken = window
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    parts++
    const plan = await settle(taken, {...shared, run: runOf(shared, parts)})
    tally.begin(plan)
    await onPlan?.(plan)
    if (plan.transactions.length > 0) await journal.begin(plan, {...progress, receipt, parts})
    const committed = await commit(plan, {...shared, onProgress: onCommit})
    receipt = sumReceipts(receipt, committed.receipt)
    if (committed.outcome === 'committed') {
      names.learn(plan)
      return {plan, taken, receipt, parts}
    }
    names.forget()
    taken = await gatherAgain(taken, {
      ...shared,
      records: dataset.records,
      dataset: async () => dataset,
      importerVersion: versionOf(shared),
    })
  }
  throw new ImportError(
    `${target} was changed by somebody else ${ATTEMPTS} times while it was written to`,
  )
}
