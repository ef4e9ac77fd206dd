import type {SanityClient} from '@sanity/client'
import {commit, noteRun} from './commit/index.ts'
import {type Dataset, type NamesOfDataset, namesOfDataset} from './dataset/index.ts'
import {ImportError} from './errors.ts'
import {
  type Gathered,
  type GatheredWindow,
  gather,
  gatherAgain,
  type Limits,
  ONE_WINDOW,
  type Sources,
  WINDOW,
} from './gather/index.ts'
import {advanced, type Journal, noJournal, noProgress, type Progress} from './journal.ts'
import type {Run} from './plan/index.ts'
import type {KnownEntity} from './resolve/index.ts'
import {settle} from './settle/index.ts'
import {createTally, sumReceipts, type Tally, type Totals} from './tally.ts'
import type {Arrival, Extractor, Plan, Receipt, SourceOutcome} from './types.ts'

/** Counted up whenever the same source would give another plan: what an older importer read is read again. */
const IMPORTER_VERSION = '0.2.0'

export type PlanSettings = {
  /** What the sources are compared with and what they join: the one that the plan is committed to, or `emptyDataset`. */
  dataset: Dataset
  extractor: Extractor
  /** The names that the newsroom keeps in a list of its own: see `readKnownList`. */
  known?: readonly KnownEntity[] | undefined
  /** The system that the sources come from. */
  system: string
  /** How documents arrive that the dataset does not hold yet; `suggested` where nothing else is said. */
  as?: Arrival
  run: {id: string; startedAt: string; options: Record<string, unknown>}
  onSource?: (outcome: SourceOutcome, done: number) => void
}

export type ImportSettings = PlanSettings & {
  client: SanityClient
  /** What to call the dataset before people. */
  target: string
  now(): Date
  /** Transactions of one wave that are on their way at once. */
  concurrency?: number | undefined
  /** The bytes at the path of a picture that a source brings: see `pictureReader`. */
  bytesOf?: ((path: string) => Promise<Uint8Array>) | undefined
  /** Where the run keeps what it needs to go on after it was killed; without one it begins again from its sources. */
  journal?: Journal | undefined
  /** How much is planned at once; `ONE_WINDOW`, for a plan that is to be seen whole, takes memory for everything. */
  limits?: Limits
  /** Before a window is written; again where the dataset moved and a new plan was made. */
  onPlan?: (plan: Plan) => void | Promise<void>
  onCommit?: (done: number, all: number) => void
  /** When a window is written. */
  onWindow?: (planned: Planned) => void | Promise<void>
}

/** As often as the dataset moves while a window is being written to it. */
const ATTEMPTS = 5

/** A plan, and the texts that it was made of with what was read in each: a report shows both side by side. */
export type Planned = {plan: Plan; gathered: Gathered[]}

/** Everything but the writing: reads, extracts, resolves and plans, all sources at once. */
export async function planImport(located: Sources, settings: PlanSettings): Promise<Planned> {
  const {dataset} = settings
  const importerVersion = versionOf(settings)
  let whole: GatheredWindow = {gathered: [], outcomes: []}
  const windows = gather(located, {...settings, importerVersion, limits: ONE_WINDOW})
  for await (const window of windows) whole = window
  const names = namesOfDataset(dataset, settings.known)
  const plan = await settle(whole, {...settings, names, run: runOf(settings)})
  return {plan, gathered: whole.gathered}
}

/**
 * The whole way from texts to documents, a window of sources after the other: while one is written, the next is read.
 * What a window is compared with is what the dataset holds then, the windows before it included, so that an import that
 * is broken off and begun again decides as one that never was. What the journal has of such a one is written first.
 */
export async function importSources(
  located: Sources,
  settings: ImportSettings,
): Promise<{totals: Totals; receipt: Receipt}> {
  const tally = createTally()
  const names = namesOfDataset(settings.dataset, settings.known)
  const course: Course = {...settings, journal: settings.journal ?? noJournal, names, tally}
  let progress = await finishLeft(course)
  const before = progress.windows
  let window = 0
  const {limits = WINDOW} = settings
  const importerVersion = versionOf(settings)
  for await (const gathered of gather(located, {...settings, importerVersion, limits})) {
    const {plan, taken, ...written} = await write(gathered, progress, course)
    names.learn(plan)
    // A run that goes on comes by what it has done already.
    const isRepeated = ++window <= before && plan.transactions.length === 0
    progress = isRepeated ? {...progress, ...written} : advanced({...progress, ...written}, plan)
    tally.finish(plan)
    if (plan.transactions.length > 0) await endWindow(progress, course)
    await settings.onWindow?.({plan, gathered: taken.gathered})
  }
  const {receipt} = progress
  if (receipt.transactions > 0) await noteRun(progress, {...settings, finishedAt: settings.now()})
  // Those that were imported before it was broken off are unchanged now.
  return {totals: {...tally.totals(), sources: progress.sources}, receipt}
}

/** What the windows of one import share. */
type Course = ImportSettings & {journal: Journal; names: NamesOfDataset; tally: Tally}

/** Writes what is left of the plan that an earlier process was writing when it ended. */
async function finishLeft(course: Course): Promise<Progress> {
  const {journal, run, tally, onCommit} = course
  const {progress = noProgress(run.id), plan} = journal.left ?? {}
  if (!plan) return progress
  const {outcome, receipt} = await commit(plan, {...course, onProgress: onCommit})
  const further = {...progress, receipt: sumReceipts(progress.receipt, receipt)}
  // What the plan was made against has changed meanwhile: its sources are planned again when their turn comes.
  if (outcome === 'moved') return further
  tally.begin(plan)
  tally.finish(plan)
  const done = advanced(further, plan)
  await endWindow(done, course)
  return done
}

async function endWindow(progress: Progress, {journal, client, target}: Course): Promise<void> {
  await journal.end(progress)
  await noteRun(progress, {client, target})
}

/**
 * Plans and writes one window. When somebody changes a document between the plan and its commit, the dataset is read
 * again and a new plan is made of what is left to do. `taken` is the window as it was planned at last.
 */
async function write(
  window: GatheredWindow,
  progress: Progress,
  course: Course,
): Promise<{plan: Plan; taken: GatheredWindow; receipt: Receipt; parts: number}> {
  const {target, names, tally, journal, onPlan, onCommit} = course
  let {parts, receipt} = progress
  let taken = window
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    parts++
    const plan = await settle(taken, {...course, run: runOf(course, parts)})
    tally.begin(plan)
    await onPlan?.(plan)
    if (plan.transactions.length > 0) await journal.begin(plan, {...progress, receipt, parts})
    const committed = await commit(plan, {...course, onProgress: onCommit})
    receipt = sumReceipts(receipt, committed.receipt)
    if (committed.outcome === 'committed') return {plan, taken, receipt, parts}
    names.forget()
    taken = await gatherAgain(taken, {...course, importerVersion: versionOf(course)})
  }
  throw new ImportError(
    `${target} was changed by somebody else ${ATTEMPTS} times while it was written to`,
  )
}

function runOf(settings: PlanSettings, part = 1): Run {
  const {extractor, run} = settings
  const importerVersion = versionOf(settings)
  return {...run, part, importerVersion, extractor: `${extractor.name} ${extractor.version}`}
}

function versionOf({extractor}: PlanSettings): string {
  return `${IMPORTER_VERSION} ${extractor.name} ${extractor.version}`
}
