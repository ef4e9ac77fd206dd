import type {LakeDocument} from '../documents/index.ts'
import {decodeDocument} from './row.ts'

/**
 * Documents as values, the most recently used ones. Parsing is what a query over a few documents pays most for; to keep
 * all of a large dataset parsed would cost ten times the memory that its JSON takes.
 */
export type ParsedDocuments = {
  get(id: string): LakeDocument | undefined
  has(id: string): boolean
  /** The document that this JSON is, known or not, without keeping it. */
  peek(id: string, json: string): LakeDocument
  /** The same, and keeps it. */
  keep(id: string, json: string): LakeDocument
  put(document: LakeDocument, json: string): void
  forget(ids: Iterable<string>): void
  forgetAll(): void
}

/** In characters of JSON; parsed they take several times as much. */
const MOST_KEPT = 2_000_000

export function parsedDocuments(most = MOST_KEPT): ParsedDocuments {
  const parsed = new Map<string, {document: LakeDocument; size: number}>()
  let size = 0

  function forget(id: string): void {
    size -= parsed.get(id)?.size ?? 0
    parsed.delete(id)
  }

  function put(document: LakeDocument, id: string, json: string): void {
    forget(id)
    parsed.set(id, {document, size: json.length})
    size += json.length
    for (const oldest of parsed.keys()) {
      if (size <= most) return
      forget(oldest)
    }
  }

  function get(id: string): LakeDocument | undefined {
    const found = parsed.get(id)
    if (!found) return undefined
    parsed.delete(id)
    parsed.set(id, found)
    return found.document
  }

  return {
    get,
    has: (id) => parsed.has(id),
    peek: (id, json) => parsed.get(id)?.document ?? decodeDocument(json),
    keep(id, json) {
      const known = get(id)
      if (known) return known
      const document = decodeDocument(json)
      put(document, id, json)
      return document
    },
    put: (document, json) => put(document, document._id, json),
    forget(ids) {
      for (const id of ids) forget(id)
    },
    forgetAll() {
      parsed.clear()
      size = 0
    },
  }
}
