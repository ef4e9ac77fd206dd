import {type Committed, commit, commitQueue, type Proposal} from './commit/index.ts'
import {isRecord} from './documents/index.ts'
import {
  createQueries,
  evaluateAtOnce,
  type Perspective,
  type Queries,
  type Reader,
  raw,
  type Surroundings,
  type View,
  viewOf,
} from './query/index.ts'
import {keepHistory, keepSchedule, type Timekeeping} from './schedule/index.ts'
import type {Store, Transaction} from './store/index.ts'

export type {Reader} from './query/index.ts'

/** One dataset of the lake: a store, with what can be asked of it and done to it. */
export type Dataset = {
  name: string
  store: Store
  view(perspective: Perspective, reader: Reader): View
  queries: Queries
  commit(proposal: Omit<Proposal, 'timestamp'>): Committed
  /** The same, together with what else arrives just now. */
  commitSoon(proposal: Omit<Proposal, 'timestamp'>): Promise<Committed>
  /** Calls back with each transaction once it is committed; the callback must not throw. Returns how to stop. */
  onTransaction(follow: (transaction: Transaction) => void): () => void
  close(): Promise<void>
}

export type DatasetSettings = {
  name: string
  projectId: string
  store: Store
  /** The most that a query may take, in milliseconds. */
  queryTimeout?: number
  /** For how many days what was is kept; for ever when not said. */
  historyDays?: number
} & Timekeeping

export function createDataset(settings: DatasetSettings): Dataset {
  const {name, projectId, store, clock} = settings
  const followers = new Set<(transaction: Transaction) => void>()
  const surroundings = (identity: string): Surroundings => ({
    now: clock(),
    identity,
    projectId,
    dataset: name,
  })
  const view = (perspective: Perspective, {privateIds}: Reader): View =>
    viewOf(store.documents.rows, perspective, {privateIds})
  const queries = createQueries(store.path, surroundings, settings.queryTimeout)

  function carryOut(proposal: Omit<Proposal, 'timestamp'>): Committed {
    const writer = {identity: proposal.author, privateIds: true}
    return commit(store, {...proposal, timestamp: clock().toISOString()}, (query, params) =>
      evaluateAtOnce(
        {query, params},
        {
          rows: store.documents.rows,
          view: view(raw, writer),
          surroundings: surroundings(writer.identity),
        },
        idsIn,
      ),
    )
  }
  const tell = ({transaction}: Committed): void => {
    for (const follow of followers) follow(transaction)
  }
  const {commitSoon, flush} = commitQueue(store, tell)

  const dataset = {
    name,
    store,
    view,
    queries,
    commit(proposal: Omit<Proposal, 'timestamp'>) {
      const committed = carryOut(proposal)
      if (!proposal.dryRun) tell(committed)
      return committed
    },
    commitSoon: async (proposal: Omit<Proposal, 'timestamp'>) =>
      proposal.dryRun ? carryOut(proposal) : commitSoon(() => carryOut(proposal)),
    onTransaction(follow: (transaction: Transaction) => void) {
      followers.add(follow)
      return () => followers.delete(follow)
    },
  }
  const stopSchedule = keepSchedule(dataset, settings)
  const {historyDays} = settings
  const stopPruning =
    historyDays === undefined ? undefined : keepHistory(store, historyDays, settings)
  return {
    ...dataset,
    async close() {
      stopSchedule()
      stopPruning?.()
      flush()
      await queries.close()
      store.close()
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
