import type {SanityClient} from '@sanity/client'
import {commit} from './commit/index.ts'
import type {Dataset} from './dataset.ts'
import {ImportError} from './errors.ts'
import {type Gathered, gather} from './gather.ts'
import type {Run} from './plan/index.ts'
import type {Located} from './read/index.ts'
import {settle} from './settle.ts'
import type {Extractor, Plan, Receipt, SourceOutcome} from './types.ts'

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
  onPlan?: (plan: Plan) => void | Promise<void>
  onCommit?: (done: number, all: number) => void
}

/** As often as the dataset moves while it is being written to. */
const ATTEMPTS = 5

/** A plan, and the texts that it was made of with what was read in each: a report shows both side by side. */
export type Planned = {plan: Plan; gathered: Gathered[]}

/** Everything but the writing: reads, extracts, resolves and plans. */
export async function planImport(
  located: readonly Located[],
  settings: PlanSettings,
): Promise<Planned> {
  const {gathered, outcomes} = await gather(located, {
    ...settings,
    importerVersion: versionOf(settings),
  })
  const plan = await settle(gathered, outcomes, {
    dataset: settings.dataset,
    run: runOf(settings),
  })
  return {plan, gathered}
}

/**
 * The whole way from texts to documents. When somebody changes a document between the plan and its commit, the dataset
 * is read again and a new plan is made of what is left to do.
 */
export async function importSources(
  located: readonly Located[],
  settings: ImportSettings,
): Promise<Planned & {receipt: Receipt}> {
  const {client, target, now, onPlan, onCommit, dataset} = settings
  const {gathered, outcomes} = await gather(located, {
    ...settings,
    importerVersion: versionOf(settings),
  })
  let before: Receipt | undefined
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const plan = await settle(gathered, outcomes, {dataset, run: runOf(settings, attempt)})
    await onPlan?.(plan)
    const committed = await commit(plan, {
      client,
      target,
      now,
      ...(onCommit ? {onProgress: onCommit} : {}),
    })
    const receipt = before ? sum(before, committed.receipt) : committed.receipt
    if (committed.outcome === 'committed') return {plan, gathered, receipt}
    before = receipt
  }
  throw new ImportError(
    `${target} was changed by somebody else ${ATTEMPTS} times while it was written to. What was written is consistent; run the import again to finish it.`,
  )
}

function runOf(settings: PlanSettings, attempt = 1): Run {
  const {extractor, run} = settings
  const importerVersion = versionOf(settings)
  return {...run, attempt, importerVersion, extractor: `${extractor.name} ${extractor.version}`}
}

function versionOf({extractor}: PlanSettings): string {
  return `${IMPORTER_VERSION} ${extractor.name} ${extractor.version}`
}

function sum(one: Receipt, two: Receipt): Receipt {
  return {
    run: two.run,
    transactions: one.transactions + two.transactions,
    mutations: one.mutations + two.mutations,
    created: sumCounts(one.created, two.created),
    updated: sumCounts(one.updated, two.updated),
  }
}

function sumCounts(one: Record<string, number>, two: Record<string, number>) {
  const types = new Set([...Object.keys(one), ...Object.keys(two)])
  return Object.fromEntries([...types].map((type) => [type, (one[type] ?? 0) + (two[type] ?? 0)]))
}
