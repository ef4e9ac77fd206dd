import type {LakeDocument} from '../documents/index.ts'
import {type Store, text} from '../store/index.ts'

/** What an action may look at: the dataset as the transaction has left it so far, and what was before. */
export type Documents = {
  get(id: string): LakeDocument | undefined
  /** All documents of a release, in the order of their ids. */
  versionsIn(release: string): LakeDocument[]
  /** A document as it was when it was last there, before this transaction. */
  last(id: string): LakeDocument | undefined
}

export function documentsOf(
  {documents, history}: Store,
  touched: ReadonlyMap<string, {before: LakeDocument | undefined}>,
): Documents {
  return {
    get: documents.get,
    versionsIn(release) {
      // The character behind the dot ends the range: an index has the ids.
      const range = [`versions.${release}.`, `versions.${release}/`]
      const rows = documents.rows.rows('SELECT id FROM docs WHERE id > ? AND id < ?', range)
      const ids = [...rows].map((row) => text(row, 'id'))
      return ids.sort().flatMap((id) => documents.get(id) ?? [])
    },
    last(id) {
      // What the log does not know yet.
      const known = touched.get(id)?.before
      if (known) return known
      const change = history.changeAt(id, Number.MAX_SAFE_INTEGER)
      return change?.after ?? change?.before
    },
  }
}
