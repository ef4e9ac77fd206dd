import {type Committed, commit, type Proposal} from './commit/index.ts'
import {isRecord} from './documents/index.ts'
import {
  evaluate,
  evaluateAtOnce,
  type Perspective,
  raw,
  type Surroundings,
  type View,
  viewOf,
} from './query/index.ts'
import type {Store, Transaction} from './store/index.ts'

/** Who asks, in so far as it decides what they see. */
export type Reader = {identity: string; privateIds: boolean}

/** One dataset of the lake: a store, with what can be asked of it and done to it. */
export type Dataset = {
  name: string
  store: Store
  view(perspective: Perspective, reader: Reader): View
  query(
    query: string,
    params: Record<string, unknown>,
    perspective: Perspective,
    reader: Reader,
  ): Promise<unknown>
  commit(proposal: Omit<Proposal, 'timestamp'>): Committed
  /** Calls back with each transaction once it is committed; the callback must not throw. Returns how to stop. */
  onTransaction(follow: (transaction: Transaction) => void): () => void
}

export type DatasetSettings = {
  name: string
  projectId: string
  store: Store
  clock: () => Date
}

export function createDataset({name, projectId, store, clock}: DatasetSettings): Dataset {
  const followers = new Set<(transaction: Transaction) => void>()
  const surroundings = (identity: string): Surroundings => ({
    now: clock(),
    identity,
    projectId,
    dataset: name,
  })
  const view = (perspective: Perspective, {privateIds}: Reader): View =>
    viewOf(store.documents, perspective, {privateIds})

  return {
    name,
    store,
    view,
    query: (query, params, perspective, reader) =>
      evaluate(query, params, view(perspective, reader), surroundings(reader.identity)),
    commit(proposal) {
      const writer = {identity: proposal.author, privateIds: true}
      const committed = commit(
        store,
        {...proposal, timestamp: clock().toISOString()},
        (query, params) =>
          idsIn(evaluateAtOnce(query, params, view(raw, writer), surroundings(writer.identity))),
      )
      if (!proposal.dryRun) for (const follow of followers) follow(committed.transaction)
      return committed
    },
    onTransaction(follow) {
      followers.add(follow)
      return () => followers.delete(follow)
    },
  }
}

/** The ids of the documents that a query gave, which may be one document or a list of them. */
function idsIn(result: unknown): string[] {
  const members: unknown[] = Array.isArray(result) ? result : [result]
  const ids = members.flatMap((member) =>
    isRecord(member) && typeof member._id === 'string' ? member._id : [],
  )
  return [...new Set(ids)]
}
