import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../documents/index.ts'
import {documentRows} from './documentRows.ts'
import {documentWrites} from './documentWrites.ts'
import {parsedDocuments} from './parsedDocuments.ts'

/** The documents of a dataset. What it hands out is shared: nobody may change a document in place. */
export type DocumentTable = {
  get(id: string): LakeDocument | undefined
  /** In the order of their ids, as are all lists here. The list changes with the next write. */
  all(): readonly LakeDocument[]
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

export function documentTable(database: DatabaseSync): DocumentTable {
  const rows = documentRows(database)
  const writes = documentWrites(database)
  const documents = parsedDocuments(rows)
  const load = (ids: string[]): LakeDocument[] => ids.flatMap((id) => documents.get(id) ?? [])

  return {
    get: documents.get,
    all: documents.all,
    ofType: (type) => load(rows.idsOfType(type)),
    referringTo: (id) => load(rows.idsReferringTo(id)),
    strongReferrers: rows.idsReferringStronglyTo,
    matching: (expression) => load(rows.idsMatching(expression)),
    put(document) {
      const bytes = writes.put(document)
      documents.put(document)
      return bytes
    },
    remove(id) {
      writes.remove(id)
      documents.remove(id)
    },
    forget: documents.forget,
  }
}
