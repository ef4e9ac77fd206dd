import type {SanityClient} from '@sanity/client'
import {datasetError} from '../errors.ts'
import {runId} from '../ids.ts'
import type {Progress} from '../journal.ts'

/** Notes in the run's own document how far it has come, for people to see; with `finishedAt` when it is all done. */
export async function noteRun(
  {sources, rejected, receipt}: Progress,
  {client, target, finishedAt}: {client: SanityClient; target: string; finishedAt?: Date},
): Promise<void> {
  const {run, created, updated} = receipt
  const told = rejected.map(({system, id, reason}) => ({system, id, reason}))
  try {
    await client
      .patch(runId(run))
      .set({
        sources: JSON.stringify(sources),
        rejected: JSON.stringify(told),
        counts: JSON.stringify({created, updated}),
        ...(finishedAt ? {finishedAt: finishedAt.toISOString()} : {}),
      })
      .commit({returnDocuments: false})
  } catch (fault) {
    throw datasetError('note how far the run has come in', target, fault)
  }
}
