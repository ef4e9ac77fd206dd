import {recordId, runId} from '../ids.ts'
import type {Told} from '../kinds/index.ts'
import type {Mutation, Plan, SourceOutcome} from '../types.ts'
import type {Recorded} from './contributions.ts'

/** A run of the importer as whoever starts it names it: no clock and no chance in here. */
export type Run = {
  id: string
  /** Counted from 1: a plan that is made again, for the dataset moved, is written under other transaction ids. */
  attempt: number
  startedAt: string
  importerVersion: string
  extractor: string
  options: Record<string, unknown>
}

/** What a source contributed: without it, a re-import could not tell what an editor has changed. */
export function recordMutation(
  {source, articleId}: Told,
  contributed: Recorded[],
  run: Run,
): Mutation {
  const {system, id, sha256} = source
  return {
    createOrReplace: {
      _id: recordId(system, id),
      _type: 'importRecord',
      system,
      sourceId: id,
      sha256,
      importerVersion: run.importerVersion,
      run: run.id,
      articleId,
      // As text: references in it would count as references.
      contributions: JSON.stringify(contributed),
    },
  }
}

/** Written first, so that what a killed run did can be told; `finishedAt` follows when all is written. */
export function runMutation(
  run: Run,
  outcomes: readonly SourceOutcome[],
  counts: Counts,
): Mutation {
  const told = outcomes
    .filter(({outcome}) => outcome !== 'unchanged')
    .map((each) => ({
      system: each.system,
      id: each.id,
      outcome: each.outcome,
      ...('reason' in each ? {reason: each.reason} : {}),
    }))
  return {
    createIfNotExists: {
      _id: runId(run.id),
      _type: 'importRun',
      startedAt: run.startedAt,
      importerVersion: run.importerVersion,
      extractor: run.extractor,
      options: JSON.stringify(run.options),
      outcomes: JSON.stringify(told),
      counts: JSON.stringify(counts),
    },
  }
}

/** By document type. */
export type Counts = {created: Record<string, number>; updated: Record<string, number>}

export function countsOf({documents}: Pick<Plan, 'documents'>): Counts {
  const counts: Counts = {created: {}, updated: {}}
  for (const {outcome, document} of documents) {
    if (outcome === 'unchanged') continue
    const count = outcome === 'create' ? counts.created : counts.updated
    count[document._type] = (count[document._type] ?? 0) + 1
  }
  return counts
}
