import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../documents/index.ts'
import {type Pruning, pruning} from './pruning.ts'
import {decodeOptionalDocument, type Row, text} from './row.ts'
import {AFTER, gather, TRANSACTION_COLUMNS, type Transaction} from './transactionLog.ts'

/** Which transactions: between two numbers, both included, and no more than `limit`. */
export type Range = {from: number; to: number; reverse: boolean; limit: number}

/** That a document came into being, went, or, being published, was changed. */
export type LifecycleChange = {
  seq: number
  transactionId: string
  timestamp: string
  author: string
  documentId: string
  /** The revision that it had before, if it was there. */
  previousRevision?: string
  exists: boolean
  /** The release's version that went as this change of the published document was made, and its revision. */
  version?: {id: string; revision: string}
}

/** Questions to the transaction log about what was, and how far back it goes. */
export type HistoryIndex = Pruning & {
  /** The number of the last transaction up to this time; 0 when there is none. */
  seqAt(time: string): number
  seqOf(transactionId: string): number | undefined
  /** The last change of a document up to a transaction: its two sides. */
  changeAt(
    documentId: string,
    seq: number,
  ): {seq: number; before?: LakeDocument; after?: LakeDocument} | undefined
  /** The transactions that changed any of these documents, whole. */
  transactionsOf(documentIds: string[], range: Range): Transaction[]
  /** Newest first. */
  lifecycleOf(publishedId: string, variantId: string, limit: number): LifecycleChange[]
}

export function historyIndex(database: DatabaseSync): HistoryIndex {
  const seqAt = database.prepare('SELECT max(seq) AS seq FROM transactions WHERE timestamp <= ?')
  const seqOf = database.prepare('SELECT seq FROM transactions WHERE id = ?')
  const changeAt = database.prepare(
    `SELECT seq, before, ${AFTER} FROM changes WHERE document_id = ? AND seq <= ? ORDER BY seq DESC LIMIT 1`,
  )
  const forward = database.prepare(transactionsSql('ASC'))
  const backward = database.prepare(transactionsSql('DESC'))
  const lifecycle = database.prepare(LIFECYCLE_SQL)
  const {horizon, forget} = pruning(database)
  const lost = (): number => horizon()?.seq ?? 0

  return {
    horizon,
    forget,
    seqAt: (time) => Number(seqAt.get(time)?.seq ?? 0),
    seqOf(transactionId) {
      const row = seqOf.get(transactionId)
      return row && Number(row.seq)
    },
    changeAt(documentId, seq) {
      const row = changeAt.get(documentId, seq)
      if (!row) return undefined
      const before = decodeOptionalDocument(row, 'before')
      const after = decodeOptionalDocument(row, 'after')
      return {seq: Number(row.seq), ...(before && {before}), ...(after && {after})}
    },
    transactionsOf(documentIds, {from, to, reverse, limit}) {
      const statement = reverse ? backward : forward
      return gather(
        statement.all(JSON.stringify(documentIds), Math.max(from, lost() + 1), to, limit),
      )
    },
    lifecycleOf: (publishedId, variantId, limit) =>
      lifecycle.all({publishedId, variantId, after: lost(), limit}).map(decodeLifecycleChange),
  }
}

function transactionsSql(order: 'ASC' | 'DESC'): string {
  return `SELECT ${TRANSACTION_COLUMNS} WHERE transactions.seq IN (
    SELECT DISTINCT seq FROM changes
    WHERE document_id IN (SELECT value FROM json_each(?)) AND seq BETWEEN ? AND ?
    ORDER BY seq ${order} LIMIT ?
  ) ORDER BY transactions.seq ${order}`
}

const LIFECYCLE_SQL = `SELECT transactions.seq, transactions.id, timestamp, author,
    changes.document_id, json_extract(changes.before, '$._rev') AS previous,
    changes.after IS NOT NULL AS present,
    version.document_id AS version_id, json_extract(version.before, '$._rev') AS version_revision
  FROM changes JOIN transactions ON transactions.seq = changes.seq
  LEFT JOIN changes AS version ON version.seq = changes.seq AND version.after IS NULL
    AND changes.document_id = :publishedId
    AND version.document_id GLOB 'versions.*.' || :publishedId
  WHERE changes.document_id IN (:publishedId, :variantId)
    AND (changes.before IS NULL OR changes.after IS NULL OR changes.document_id = :publishedId)
    AND transactions.seq > :after
  ORDER BY transactions.seq DESC LIMIT :limit`

function decodeLifecycleChange(row: Row): LifecycleChange {
  return {
    seq: Number(row.seq),
    transactionId: text(row, 'id'),
    timestamp: text(row, 'timestamp'),
    author: text(row, 'author'),
    documentId: text(row, 'document_id'),
    ...(row.previous !== null && {previousRevision: text(row, 'previous')}),
    exists: row.present === 1,
    ...(row.version_id !== null && {
      version: {id: text(row, 'version_id'), revision: text(row, 'version_revision')},
    }),
  }
}
