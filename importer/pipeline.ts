import type {SanityClient} from '@sanity/client'
import {commit} from './commit/index.ts'
import type {Dataset} from './dataset.ts'
import {ImportError} from './errors.ts'
import type {Sources} from './find.ts'
import {type Gathered, type GatheredWindow, gather} from './gather.ts'
import type {Run} from './plan/index.ts'
import {type NamesOfDataset, namesOfDataset} from './readNames.ts'
import {settle} from './settle.ts'
import {createTally, sumReceipts, type Totals} from './tally.ts'
import type {Extractor, Plan, Receipt, SourceOutcome} from './types.ts'
import {type Limits, ONE_WINDOW, WINDOW} from './windows.ts'

/** Counted up whenever the same source would give another plan: what an older importer read is read again. */
const IMPORTER_VERSION = '0.1.0'

export type PlanSettings = {
  /** What the sources are compared with and what they join: the one that the plan is committed to, or `emptyDataset`. */
  dataset: Dataset
  extractor: Extractor
  /** The system that the sources come from. */
  system: string
  run: {id: string; startedAt: string; options: Record<string, unknown>}
  onSource?: (outcome: SourceOutcome, done: number) => void
}

export type ImportSettings = PlanSettings & {
  client: SanityClient
  /** What to call the dataset before people. */
  target: string
  now(): Date
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
  const plan = await settle(whole, {
    dataset,
    names: namesOfDataset(dataset),
    run: runOf(settings),
  })
  return {plan, gathered: whole.gathered}
}

/**
 * The whole way from texts to documents, a window of sources after the other: while one is written, the next is read.
 * What a window is compared with is what the dataset holds then, the windows before it included, so that an import that
 * is broken off and begun again decides as one that never was.
 */
export async function importSources(
  located: Sources,
  settings: ImportSettings,
): Promise<{totals: Totals; receipt: Receipt}> {
  const tally = createTally()
  const names = namesOfDataset(settings.dataset)
  let receipt: Receipt = {
    run: settings.run.id,
    transactions: 0,
    mutations: 0,
    created: {},
    updated: {},
  }
  const importerVersion = versionOf(settings)
  const {limits = WINDOW} = settings
  let parts = 0
  const nextPart = () => ++parts
  for await (const window of gather(located, {...settings, importerVersion, limits})) {
    const written = await write(window, {...settings, names, nextPart, onAttempt: tally.begin})
    names.learn(written.plan)
    tally.finish(written.plan)
    receipt = sumReceipts(receipt, written.receipt)
    await settings.onWindow?.({plan: written.plan, gathered: window.gathered})
  }
  return {totals: tally.totals(), receipt}
}

/** What the windows of one import share. */
type Writing = {names: NamesOfDataset; nextPart(): number; onAttempt(plan: Plan): void}

/**
 * Plans and writes one window. When somebody changes a document between the plan and its commit, the dataset is read
 * again and a new plan is made of what is left to do.
 */
async function write(
  window: GatheredWindow,
  settings: ImportSettings & Writing,
): Promise<{plan: Plan; receipt: Receipt}> {
  const {client, target, now, dataset, names, nextPart, onAttempt, onPlan, onCommit} = settings
  let before: Receipt | undefined
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const plan = await settle(window, {dataset, names, run: runOf(settings, nextPart())})
    onAttempt(plan)
    await onPlan?.(plan)
    const committed = await commit(plan, {
      client,
      target,
      now,
      ...(onCommit ? {onProgress: onCommit} : {}),
    })
    const receipt = before ? sumReceipts(before, committed.receipt) : committed.receipt
    if (committed.outcome === 'committed') return {plan, receipt}
    before = receipt
    names.forget()
  }
  throw new ImportError(
    `${target} was changed by somebody else ${ATTEMPTS} times while it was written to. What was written is consistent; run the import again to finish it.`,
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
