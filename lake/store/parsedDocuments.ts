import type {LakeDocument} from '../documents/index.ts'
import type {DocumentRows} from './documentRows.ts'
import {decodeDocument, type Row, text} from './row.ts'
import {type SortedDocuments, sortedDocuments} from './sortedDocuments.ts'

/**
 * Documents as values. Parsing is what a query over many documents pays most for: each document is parsed once a
 * revision, and the list of all of them is kept from the first query that needs it.
 */
export type ParsedDocuments = {
  get(id: string): LakeDocument | undefined
  all(): readonly LakeDocument[]
  put(document: LakeDocument): void
  remove(id: string): void
  forget(ids: Iterable<string>): void
}

export function parsedDocuments(rows: DocumentRows): ParsedDocuments {
  const parsed = new Map<string, LakeDocument>()
  let everything: SortedDocuments | undefined

  function remember(row: Row): LakeDocument {
    const id = text(row, 'id')
    const document = parsed.get(id) ?? decodeDocument(text(row, 'json'))
    parsed.set(id, document)
    return document
  }

  return {
    get(id) {
      const row = parsed.has(id) ? undefined : rows.one(id)
      return row ? remember(row) : parsed.get(id)
    },
    all() {
      everything ??= sortedDocuments(Array.from(rows.all(), remember))
      return everything.list
    },
    put(document) {
      parsed.set(document._id, document)
      everything?.put(document)
    },
    remove(id) {
      parsed.delete(id)
      everything?.remove(id)
    },
    forget(ids) {
      for (const id of ids) parsed.delete(id)
      everything = undefined
    },
  }
}
