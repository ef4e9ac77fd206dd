import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../documents/index.ts'
import {documentWrites} from './documentWrites.ts'
import {decodeDocument, type Row, text} from './row.ts'
import {type SortedDocuments, sortedDocuments} from './sortedDocuments.ts'

/** The documents of a dataset. What it hands out is shared: nobody may change a document in place. */
export type DocumentTable = {
  get(id: string): LakeDocument | undefined
  /** In the order of their ids, as are all lists here. The list changes with the next write. */
  all(): readonly LakeDocument[]
  count(): number
  ofType(type: string): LakeDocument[]
  /** The documents that refer to this id, strongly or weakly. */
  referringTo(id: string): LakeDocument[]
  strongReferrers(id: string): string[]
  /** The documents whose text an expression of SQLite's FTS5 matches. */
  matching(expression: string): LakeDocument[]
  /** The length of the document's JSON comes back, in bytes. */
  put(document: LakeDocument): number
  remove(id: string): void
  /** Drops what is remembered of these documents, after a rollback. */
  forget(ids: Iterable<string>): void
}

/**
 * Parsing is what a query over many documents pays most for: each document is parsed once a revision, and the list of
 * all of them is kept from the first query that needs it.
 */
export function documentTable(database: DatabaseSync): DocumentTable {
  const parsed = new Map<string, LakeDocument>()
  let everything: SortedDocuments | undefined
  const one = database.prepare('SELECT id, json FROM docs WHERE id = ?')
  const everyRow = database.prepare('SELECT id, json FROM docs ORDER BY id')
  const idsOfType = database.prepare('SELECT id FROM docs WHERE type = ? ORDER BY id')
  const idsReferring = database.prepare(
    'SELECT source AS id FROM refs WHERE target = ? ORDER BY source',
  )
  const idsStrong = database.prepare(
    'SELECT source AS id FROM refs WHERE target = ? AND weak = 0 ORDER BY source',
  )
  const idsMatching = database.prepare(
    'SELECT id FROM texts JOIN docs ON docs.seq = texts.rowid WHERE texts MATCH ? ORDER BY id',
  )
  const counted = database.prepare('SELECT count(*) AS count FROM docs')
  const writes = documentWrites(database)

  function get(id: string): LakeDocument | undefined {
    const known = parsed.get(id)
    if (known) return known
    const row = one.get(id)
    return row && remember(row)
  }

  function remember(row: Row): LakeDocument {
    const id = text(row, 'id')
    const document = parsed.get(id) ?? decodeDocument(text(row, 'json'))
    parsed.set(id, document)
    return document
  }

  function load(rows: Row[]): LakeDocument[] {
    return rows.flatMap((row) => get(text(row, 'id')) ?? [])
  }

  return {
    get,
    all() {
      everything ??= sortedDocuments(Array.from(everyRow.iterate(), remember))
      return everything.list
    },
    count: () => Number(counted.get()?.count),
    ofType: (type) => load(idsOfType.all(type)),
    referringTo: (id) => load(idsReferring.all(id)),
    matching: (expression) => load(idsMatching.all(expression)),
    strongReferrers: (id) => idsStrong.all(id).map((row) => text(row, 'id')),
    put(document) {
      const bytes = writes.put(document)
      parsed.set(document._id, document)
      everything?.put(document)
      return bytes
    },
    remove(id) {
      writes.remove(id)
      parsed.delete(id)
      everything?.remove(id)
    },
    forget(ids) {
      for (const id of ids) parsed.delete(id)
      everything = undefined
    },
  }
}
