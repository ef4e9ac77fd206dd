import type {SanityClient} from '@sanity/client'
import PQueue from 'p-queue'
import {datasetError, statusOf} from '../errors.ts'
import {isBookkeeping, runId} from '../ids.ts'
import type {Plan, PlannedTransaction, Receipt} from '../types.ts'
import {landed, markOf} from './landed.ts'

export type CommitSettings = {
  client: SanityClient
  /** What to call the dataset before people. */
  target: string
  /** Transactions of one wave that are on their way at once. */
  concurrency?: number
  now(): Date
  onProgress?: (done: number, all: number) => void
}

/** `moved`: somebody else changed a document after the plan was made. What was written until then stands. */
export type Committed =
  | {outcome: 'committed'; receipt: Receipt}
  | {outcome: 'moved'; because: string; receipt: Receipt}

/** Writes a plan, wave by wave: nothing is written before everything that it refers to is. */
export async function commit(plan: Plan, settings: CommitSettings): Promise<Committed> {
  const {transactions} = plan
  const written: PlannedTransaction[] = []
  const waves = Map.groupBy(transactions, ({wave}) => wave)
  for (const wave of [...waves.keys()].sort((one, two) => one - two)) {
    const because = await writeWave(waves.get(wave) ?? [], settings, (transaction) => {
      written.push(transaction)
      settings.onProgress?.(written.length, transactions.length)
    })
    if (because) return {outcome: 'moved', because, receipt: receiptOf(plan, written)}
  }
  if (written.length > 0) await finish(plan, settings)
  return {outcome: 'committed', receipt: receiptOf(plan, written)}
}

/** Resolves to why the dataset moved, if it did. After that, or a fault, nothing of the wave is begun any more. */
async function writeWave(
  wave: PlannedTransaction[],
  settings: CommitSettings,
  onWritten: (transaction: PlannedTransaction) => void,
): Promise<string | undefined> {
  const queue = new PQueue({concurrency: settings.concurrency ?? 4})
  let moved: string | undefined
  const writes = wave.map((transaction) =>
    queue.add(async () => {
      if (moved) return
      moved = await write(transaction, settings)
      if (moved) return
      onWritten(transaction)
    }),
  )
  try {
    await Promise.all(writes)
  } catch (fault) {
    queue.clear()
    await queue.onIdle()
    throw fault
  }
  return moved
}

/**
 * A conflict has two meanings: somebody else was quicker, or this very transaction has landed already, and the answer was
 * lost or the request delivered twice. What it was to create last tells which; it is asked for by its id, for an index
 * may lag behind.
 */
async function write(
  {id, mutations}: PlannedTransaction,
  {client, target}: CommitSettings,
): Promise<string | undefined> {
  try {
    await client.mutate(mutations, {transactionId: id, returnDocuments: false})
    return undefined
  } catch (fault) {
    if (statusOf(fault) !== 409) throw datasetError('write to', target, fault)
    const mark = markOf(mutations)
    const hasLanded = mark !== undefined && (await landed([mark], {client, target})).has(mark)
    return hasLanded ? undefined : fault instanceof Error ? fault.message : String(fault)
  }
}

async function finish(plan: Plan, {client, target, now}: CommitSettings): Promise<void> {
  try {
    await client
      .patch(runId(plan.run))
      .set({finishedAt: now().toISOString()})
      .commit({returnDocuments: false})
  } catch (fault) {
    throw datasetError('note the end of the run in', target, fault)
  }
}

function receiptOf(plan: Plan, written: PlannedTransaction[]): Receipt {
  const types = new Map(plan.documents.map(({document}) => [document._id, document._type]))
  const receipt: Receipt = {
    run: plan.run,
    transactions: written.length,
    mutations: 0,
    created: {},
    updated: {},
  }
  for (const mutation of written.flatMap(({mutations}) => mutations)) {
    receipt.mutations++
    if ('create' in mutation && !isBookkeeping(mutation.create._id)) {
      count(receipt.created, mutation.create._type)
    }
    if ('patch' in mutation) count(receipt.updated, types.get(mutation.patch.id) ?? 'document')
  }
  return receipt
}

function count(counts: Record<string, number>, type: string): void {
  counts[type] = (counts[type] ?? 0) + 1
}
