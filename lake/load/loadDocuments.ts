import {checkIntegrity, stamp} from '../commit/index.ts'
import type {LakeDocument} from '../documents/index.ts'
import {LoadError, Refusal} from '../errors.ts'
import {decodeMutation} from '../mutations/index.ts'
import type {Change, Store} from '../store/index.ts'

export type Loading = {
  /** Whatever the lines of a file held; what is no document is refused, what is undefined was nothing. */
  documents: Iterable<unknown>
  /** What becomes of a document that is there already: it is a fault, it is replaced, it is kept. */
  operation: 'create' | 'createOrReplace' | 'createIfNotExists'
  author: string
  timestamp: string
  ids: () => string
}

export type Loaded = {written: number; kept: number; transactions: number}

/** Documents to an entry of the transaction log. */
const BATCH = 1000

/**
 * Puts many documents into a store at once: all of them or, when one is refused, none. They may refer to each other in any
 * order, for references are checked when all are there. Arrays get their keys, as with Sanity's own import.
 */
export function loadDocuments(store: Store, loading: Loading): Loaded {
  try {
    return store.atomically(() => {
      const loaded: Loaded = {written: 0, kept: 0, transactions: 0}
      const retyped: LakeDocument[] = []
      for (const batch of batchesOf(loading)) {
        const transactionId = loading.ids()
        const changes = batch.flatMap((one) => write(store, loading, transactionId, one))
        for (const {before, after} of changes) {
          if (before && before._type !== after?._type) retyped.push(before)
        }
        loaded.written += changes.length
        loaded.kept += batch.length - changes.length
        if (changes.length === 0) continue
        const {timestamp, author} = loading
        store.transactions.append({id: transactionId, timestamp, author, changes})
        loaded.transactions++
      }
      for (const before of retyped) {
        checkIntegrity(store, before._id, {before, after: store.documents.get(before._id)})
      }
      for (const id of store.documents.withMissingTargets()) {
        checkIntegrity(store, id, {after: store.documents.get(id)})
      }
      return loaded
    })
  } catch (error) {
    store.documents.rows.parsed.forgetAll()
    throw error instanceof Refusal ? new LoadError(undefined, error.message, {cause: error}) : error
  }
}

type Member = {mutation: ReturnType<typeof decodeMutation>; id: string; line: number}

/** An entry of the log tells one change of a document: one that comes again begins another. */
function* batchesOf({documents, operation, ids}: Loading): Generator<Member[]> {
  let batch = new Map<string, Member>()
  let line = 0
  for (const body of documents) {
    line++
    if (body === undefined) continue
    const mutation = refusedAt(line, () =>
      decodeMutation({[operation]: body}, {ids, autoGenerateArrayKeys: true}),
    )
    // Whatever creates a document is about one id.
    const id = mutation.target.type === 'id' ? mutation.target.id : ''
    if (batch.size >= BATCH || batch.has(id)) {
      yield [...batch.values()]
      batch = new Map()
    }
    batch.set(id, {mutation, id, line})
  }
  yield [...batch.values()]
}

function write(
  store: Store,
  {timestamp}: Loading,
  transactionId: string,
  {mutation, id, line}: Member,
): Change[] {
  const before = store.documents.get(id)
  const decision = refusedAt(line, () => mutation.decide(before))
  if (decision.type !== 'write') return []
  const after = stamp(decision.document, transactionId, timestamp)
  store.documents.put(after)
  return [{documentId: id, ...(before && {before}), after, mutations: [mutation.plain(id)]}]
}

function refusedAt<T>(line: number, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) throw new LoadError(line, error.message, {cause: error})
    throw error
  }
}
