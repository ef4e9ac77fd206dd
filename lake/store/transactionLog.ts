import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../documents/index.ts'
import {teachChecksum} from './checksum.ts'
import {abridged, unabridged} from './loggedMutations.ts'
import {decodeOptionalDocument, type Row, text} from './row.ts'

/** What a transaction did to one document. Neither side present: it came and went within the transaction. */
export type Change = {
  documentId: string
  before?: LakeDocument
  after?: LakeDocument
  /** What the transaction's mutations did to this document, each as a mutation about its id. */
  mutations: unknown[]
}

/** A transaction that was committed. `seq` counts them; `id` is the revision of the documents that it wrote. */
export type Transaction = {
  seq: number
  id: string
  timestamp: string
  author: string
  changes: Change[]
}

export type TransactionLog = {
  /** Gives the transaction its number. The documents are to be as it leaves them. */
  append(transaction: Omit<Transaction, 'seq'>): Transaction
  has(id: string): boolean
  get(id: string): Transaction | undefined
  /** The number of the latest transaction, 0 when there is none. */
  latest(): number
  /** The transactions after this number, in order. */
  since(seq: number): Transaction[]
}

/** What a change left, as JSON: what the next one found, or what is there now. The log itself has its checksum alone. */
export const AFTER = `CASE WHEN changes.after IS NOT NULL THEN coalesce(
    (SELECT next.before FROM changes AS next
      WHERE next.document_id = changes.document_id AND next.seq > changes.seq ORDER BY next.seq LIMIT 1),
    (SELECT json FROM docs WHERE id = changes.document_id)
  ) END AS after`

/** The columns that `gather` reads, and where they come from. */
export const TRANSACTION_COLUMNS = `transactions.seq, transactions.id, timestamp, author, document_id, before, ${AFTER}, mutations
  FROM transactions JOIN changes ON changes.seq = transactions.seq`

export function transactionLog(database: DatabaseSync): TransactionLog {
  teachChecksum(database)
  const record = database.prepare(
    'INSERT INTO transactions (id, timestamp, author) VALUES (?, ?, ?)',
  )
  const recordChange = database.prepare(
    `INSERT INTO changes (seq, document_id, before, after, mutations)
      VALUES (:seq, :id, :before, (SELECT checksum(json) FROM docs WHERE id = :id), :mutations)`,
  )
  const exists = database.prepare('SELECT 1 FROM transactions WHERE id = ?')
  const byId = database.prepare(`SELECT ${TRANSACTION_COLUMNS} WHERE transactions.id = ?`)
  const latest = database.prepare('SELECT max(seq) AS seq FROM transactions')
  const after = database.prepare(
    `SELECT ${TRANSACTION_COLUMNS} WHERE transactions.seq > ? ORDER BY transactions.seq`,
  )

  return {
    append(transaction) {
      const {id, timestamp, author, changes} = transaction
      const seq = Number(record.run(id, timestamp, author).lastInsertRowid)
      for (const change of changes) {
        recordChange.run({
          seq,
          id: change.documentId,
          before: change.before ? JSON.stringify(change.before) : null,
          mutations: JSON.stringify(abridged(change)),
        })
      }
      return {seq, ...transaction}
    },
    has: (id) => exists.get(id) !== undefined,
    get: (id) => gather(byId.all(id))[0],
    latest: () => Number(latest.get()?.seq ?? 0),
    since: (seq) => gather(after.all(seq)),
  }
}

/** Puts the rows of each transaction together, in the order in which they come. */
export function gather(rows: Row[]): Transaction[] {
  const transactions = new Map<number, Transaction>()
  for (const row of rows) {
    const seq = Number(row.seq)
    const transaction = transactions.get(seq) ?? {
      seq,
      id: text(row, 'id'),
      timestamp: text(row, 'timestamp'),
      author: text(row, 'author'),
      changes: [],
    }
    transaction.changes.push(decodeChange(row))
    transactions.set(seq, transaction)
  }
  return [...transactions.values()]
}

function decodeChange(row: Row): Change {
  const before = decodeOptionalDocument(row, 'before')
  const after = decodeOptionalDocument(row, 'after')
  const mutations = JSON.parse(text(row, 'mutations')) as unknown[]
  return {
    documentId: text(row, 'document_id'),
    ...(before && {before}),
    ...(after && {after}),
    mutations: unabridged(mutations, {after, timestamp: text(row, 'timestamp')}),
  }
}
