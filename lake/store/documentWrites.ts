import type {DatabaseSync} from 'node:sqlite'
import {type LakeDocument, referencesOf} from '../documents/index.ts'
import {textOf} from './textOf.ts'

/** How a document is put into the tables, and taken out of them: itself, its references, its text. */
export type DocumentWrites = {
  /** `before` is the document as it stands there now, for who happens to have it: then only what differs is written. */
  put(document: LakeDocument, json: string, before?: LakeDocument): void
  remove(id: string): void
}

export function documentWrites(database: DatabaseSync): DocumentWrites {
  const find = database.prepare('SELECT seq FROM docs WHERE id = ?')
  const insert = database.prepare('INSERT INTO docs (id, type, json) VALUES (?, ?, ?)')
  const rewrite = database.prepare('UPDATE docs SET json = ? WHERE seq = ?')
  const retype = database.prepare('UPDATE docs SET type = ? WHERE seq = ?')
  const erase = database.prepare('DELETE FROM docs WHERE id = ? RETURNING seq')
  const {setReferences, eraseReferences} = referenceWrites(database)
  const index = database.prepare('INSERT INTO texts (rowid, text) VALUES (?, ?)')
  const eraseText = database.prepare('DELETE FROM texts WHERE rowid = ?')

  function replace(seq: number, document: LakeDocument, json: string, before?: LakeDocument): void {
    rewrite.run(json, seq)
    // Indexes by type are left alone where it stays the same, which is nearly always.
    if (before?._type !== document._type) retype.run(document._type, seq)
    if (!before) eraseReferences.run(document._id)
    setReferences(document, before)
    const text = textOf(document)
    if (before && textOf(before) === text) return
    eraseText.run(seq)
    index.run(seq, text)
  }

  return {
    put(document, json, before) {
      const row = find.get(document._id)
      if (row) return replace(Number(row.seq), document, json, before)
      const seq = insert.run(document._id, document._type, json).lastInsertRowid
      setReferences(document)
      index.run(seq, textOf(document))
    },
    remove(id) {
      const row = erase.get(id)
      if (row) eraseText.run(Number(row.seq))
      eraseReferences.run(id)
    },
  }
}

function referenceWrites(database: DatabaseSync) {
  const refer = database.prepare('INSERT INTO refs (target, source, weak) VALUES (?, ?, ?)')
  const weigh = database.prepare('UPDATE refs SET weak = ? WHERE target = ? AND source = ?')
  const release = database.prepare('DELETE FROM refs WHERE target = ? AND source = ?')
  const eraseReferences = database.prepare('DELETE FROM refs WHERE source = ?')

  /** Writes what differs from the references that the document had before. */
  function setReferences(document: LakeDocument, before?: LakeDocument): void {
    const held = new Map(before && referencesOf(before).map(({target, weak}) => [target, weak]))
    for (const {target, weak} of referencesOf(document)) {
      const earlier = held.get(target)
      held.delete(target)
      if (earlier === undefined) refer.run(target, document._id, Number(weak))
      else if (earlier !== weak) weigh.run(Number(weak), target, document._id)
    }
    for (const target of held.keys()) release.run(target, document._id)
  }

  return {setReferences, eraseReferences}
}
