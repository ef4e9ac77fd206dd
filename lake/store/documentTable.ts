import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../documents/index.ts'
import {type DocumentRows, documentRows} from './documentRows.ts'
import {documentWrites} from './documentWrites.ts'
import {decodeDocument, text} from './row.ts'

/** The documents of a dataset. What it hands out is shared: nobody may change a document in place. */
export type DocumentTable = {
  get(id: string): LakeDocument | undefined
  /** Whether there is one, without reading it. */
  has(id: string): boolean
  /** In the order of their ids, read as they are asked for: what is written meanwhile may be among them. */
  all(): IteratorObject<LakeDocument, void>
  strongReferrers(id: string): string[]
  /** Whether any document refers to this id, strongly or weakly. */
  isReferredTo(id: string): boolean
  /** Documents that refer strongly to what is not there. After a transaction there is none. */
  withMissingTargets(): string[]
  /** The length of the document's JSON comes back, in bytes. */
  put(document: LakeDocument): number
  remove(id: string): void
  /** Drops what is remembered of these documents, after a rollback. */
  forget(ids: Iterable<string>): void
  /** For queries that must see what the running transaction has written. */
  rows: DocumentRows
}

/** So many are read at once: no statement is left open between them, as a write in between would not bear. */
const BATCH = 500

export function documentTable(database: DatabaseSync): DocumentTable {
  const rows = documentRows(database)
  const writes = documentWrites(database)
  const batchAfter = database.prepare(
    `SELECT id, json FROM docs WHERE id > ? ORDER BY id LIMIT ${BATCH}`,
  )
  const strongReferrers = database.prepare(
    'SELECT id FROM refs JOIN docs ON seq = source WHERE target = ? AND weak = 0 ORDER BY id',
  )
  const exists = database.prepare('SELECT 1 FROM docs WHERE id = ?')
  const isReferredTo = database.prepare('SELECT 1 FROM refs WHERE target = ? LIMIT 1')
  const withMissingTargets = database.prepare(
    'SELECT id FROM refs JOIN docs ON seq = source WHERE weak = 0 AND target NOT IN (SELECT id FROM docs) LIMIT 10',
  )

  return {
    get: rows.get,
    has: (id) => rows.parsed.has(id) || exists.get(id) !== undefined,
    *all() {
      let last = ''
      for (;;) {
        const batch = batchAfter.all(last)
        for (const row of batch) yield decodeDocument(text(row, 'json'))
        const [end] = batch.slice(-1)
        if (!end) return
        last = text(end, 'id')
      }
    },
    strongReferrers: (id) => strongReferrers.all(id).map((row) => text(row, 'id')),
    isReferredTo: (id) => isReferredTo.get(id) !== undefined,
    withMissingTargets: () => withMissingTargets.all().map((row) => text(row, 'id')),
    put(document) {
      const json = JSON.stringify(document)
      const before = rows.parsed.get(document._id)
      writes.put(document, json, before)
      // A new document is not kept: an import makes thousands, and comes back to none of them.
      if (before) rows.parsed.put(document, json)
      return Buffer.byteLength(json)
    },
    remove(id) {
      writes.remove(id)
      rows.parsed.forget([id])
    },
    forget: rows.parsed.forget,
    rows,
  }
}
