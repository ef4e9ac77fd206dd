import type {SanityClient} from '@sanity/client'
import PQueue from 'p-queue'
import {datasetError, statusOf} from '../errors.ts'
import {isBookkeeping} from '../ids.ts'
import {noReceipt} from '../tally.ts'
import type {Plan, PlannedTransaction, Receipt} from '../types.ts'
import {type AssetSettings, uploadAssets} from './assets.ts'
import {hasLanded} from './landed.ts'

export type CommitSettings = {
  client: SanityClient
  /** What to call the dataset before people. */
  target: string
  /** Transactions of one wave that are on their way at once. */
  concurrency?: number | undefined
  /** The bytes at the path of a planned asset; for a plan that has some. */
  bytesOf?: AssetSettings['bytesOf']
  onProgress?: ((done: number, all: number) => void) | undefined
}

/** `moved`: somebody else changed a document after the plan was made. What was written until then stands. */
export type Committed =
  | {outcome: 'committed'; receipt: Receipt}
  | {outcome: 'moved'; because: string; receipt: Receipt}

/** What of a plan is looked at. */
export type Writing = Pick<Plan, 'run' | 'assets' | 'documents' | 'transactions'>

/** Writes a plan, wave by wave: nothing is written before everything that it refers to is. */
export async function commit(plan: Writing, settings: CommitSettings): Promise<Committed> {
  const {transactions} = plan
  await uploadAssets(plan, settings)
  const written: PlannedTransaction[] = []
  const waves = Map.groupBy(transactions, ({wave}) => wave)
  for (const wave of [...waves.keys()].sort((one, two) => one - two)) {
    const because = await writeWave(waves.get(wave) ?? [], settings, (transaction) => {
      written.push(transaction)
      settings.onProgress?.(written.length, transactions.length)
    })
    if (because) return {outcome: 'moved', because, receipt: receiptOf(plan, written)}
  }
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
      const because = await write(transaction, settings)
      if (because) moved = because
      else onWritten(transaction)
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
 * lost or the request delivered twice.
 */
async function write(
  transaction: PlannedTransaction,
  {client, target}: CommitSettings,
): Promise<string | undefined> {
  const {id, mutations} = transaction
  try {
    await client.mutate(mutations, {transactionId: id, returnDocuments: false})
    return undefined
  } catch (fault) {
    if (statusOf(fault) !== 409) throw datasetError('write to', target, fault)
    if (await hasLanded(transaction, {client, target})) return undefined
    return fault instanceof Error ? fault.message : String(fault)
  }
}

function receiptOf({run, documents}: Writing, written: readonly PlannedTransaction[]): Receipt {
  const types = new Map(documents.map(({document}) => [document._id, document._type]))
  const mutations = written.flatMap(({mutations}) => mutations)
  const deleted = new Set(mutations.flatMap((each) => ('delete' in each ? [each.delete.id] : [])))
  const receipt: Receipt = {...noReceipt(run), transactions: written.length}
  for (const mutation of mutations) {
    receipt.mutations++
    if ('create' in mutation && !isBookkeeping(mutation.create._id)) {
      count(receipt.created, mutation.create._type)
    } else if ('createOrReplace' in mutation && !isBookkeeping(mutation.createOrReplace._id)) {
      count(receipt.updated, mutation.createOrReplace._type)
    } else if ('patch' in mutation && !deleted.has(mutation.patch.id)) {
      count(receipt.updated, types.get(mutation.patch.id))
    } else if ('delete' in mutation && !isBookkeeping(mutation.delete.id)) {
      count(receipt.deleted, types.get(mutation.delete.id))
    }
  }
  return receipt
}

function count(counts: Record<string, number>, type = 'document'): void {
  counts[type] = (counts[type] ?? 0) + 1
}
