import type {DatabaseSync} from 'node:sqlite'
import {type LakeDocument, referencesOf} from '../documents/index.ts'
import {textOf} from './textOf.ts'

/** How a document is put into the tables, and taken out of them: itself, its references, its text. */
export type DocumentWrites = {
  put(document: LakeDocument, json: string): void
  remove(id: string): void
}

export function documentWrites(database: DatabaseSync): DocumentWrites {
  const upsert = database.prepare(
    `INSERT INTO docs (id, type, json) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET type = excluded.type, json = excluded.json RETURNING seq`,
  )
  const erase = database.prepare('DELETE FROM docs WHERE id = ? RETURNING seq')
  const refer = database.prepare('INSERT INTO refs (target, source, weak) VALUES (?, ?, ?)')
  const eraseReferences = database.prepare('DELETE FROM refs WHERE source = ?')
  const index = database.prepare('INSERT INTO texts (rowid, text) VALUES (?, ?)')
  const eraseText = database.prepare('DELETE FROM texts WHERE rowid = ?')

  return {
    put(document, json) {
      const seq = Number(upsert.get(document._id, document._type, json)?.seq)
      eraseReferences.run(document._id)
      for (const {target, weak} of referencesOf(document)) {
        refer.run(target, document._id, weak ? 1 : 0)
      }
      eraseText.run(seq)
      index.run(seq, textOf(document))
    },
    remove(id) {
      const row = erase.get(id)
      if (row) eraseText.run(Number(row.seq))
      eraseReferences.run(id)
    },
  }
}
