import type {SanityClient} from '@sanity/client'
import {commit} from '../commit/index.ts'
import {datasetError, ImportError} from '../errors.ts'
import {runId} from '../ids.ts'
import {readerOf} from '../reader.ts'
import {noReceipt, sumReceipts} from '../tally.ts'
import type {Receipt} from '../types.ts'
import {addChange, noDeeds} from './deeds.ts'
import type {Kept} from './kept.ts'
import {planRollback, type RollbackPlan} from './planRollback.ts'
import {readChanges} from './readChanges.ts'
import {survey} from './survey.ts'

export type RollbackSettings = {
  client: SanityClient
  /** What to call the dataset before people. */
  target: string
  /** Names what is written, as a run's id does; another one each time. */
  id: string
  concurrency?: number | undefined
  now(): Date
  onProgress?: ((done: number, all: number) => void) | undefined
}

/** As often as the dataset moves meanwhile. */
const ATTEMPTS = 5

/** What rolling a run back would do, and what it would keep. */
export async function planRollbackOf(
  run: string,
  {client, target, id}: RollbackSettings,
  part = 1,
): Promise<RollbackPlan> {
  const read = readerOf({client, target})
  const deeds = noDeeds()
  for await (const change of readChanges(read, run)) addChange(deeds, change)
  return planRollback({id, part, undoes: run}, await survey(read, run, deeds))
}

/**
 * Undoes a run: what it created and nobody has changed since is deleted, what it updated is merged back to what it was,
 * and the rest is kept and told. What is done is seen in the dataset alone: broken off, it is finished by running it again.
 */
export async function rollBack(
  run: string,
  settings: RollbackSettings,
): Promise<{kept: Kept[]; receipt: Receipt}> {
  const {target} = settings
  let receipt = noReceipt(run)
  for (let part = 1; part <= ATTEMPTS; part++) {
    const plan = await planRollbackOf(run, settings, part)
    const committed = await commit(plan, settings)
    receipt = sumReceipts(receipt, committed.receipt)
    if (committed.outcome === 'moved') continue
    await noteRollback(run, settings)
    return {kept: plan.kept, receipt}
  }
  throw new ImportError(
    `${target} was changed by somebody else ${ATTEMPTS} times while run ${run} was rolled back`,
  )
}

async function noteRollback(run: string, {client, target, now}: RollbackSettings): Promise<void> {
  try {
    await client
      .patch(runId(run))
      .set({rolledBackAt: now().toISOString()})
      .commit({returnDocuments: false})
  } catch (fault) {
    throw datasetError('note the rollback in', target, fault)
  }
}
