import type {DatabaseSync} from 'node:sqlite'
import {type LakeDocument, referencesOf} from '../documents/index.ts'
import {decodeDocument, text} from './row.ts'
import {textOf} from './textOf.ts'

/** How a document is put into the tables, and taken out of them: itself, its references, its text. */
export type DocumentWrites = {
  /** `before` is the document as it stands there now, for who happens to have it: only what differs is written. */
  put(document: LakeDocument, json: string, before?: LakeDocument): void
  remove(id: string): void
}

export function documentWrites(database: DatabaseSync): DocumentWrites {
  const find = database.prepare('SELECT seq FROM docs WHERE id = ?')
  const read = database.prepare('SELECT json FROM docs WHERE seq = ?')
  const insert = database.prepare('INSERT INTO docs (id, type, json) VALUES (?, ?, ?)')
  const rewrite = database.prepare('UPDATE docs SET json = ? WHERE seq = ?')
  const retype = database.prepare('UPDATE docs SET type = ? WHERE seq = ?')
  const erase = database.prepare('DELETE FROM docs WHERE id = ? RETURNING seq, json')
  const index = database.prepare('INSERT INTO texts (rowid, text) VALUES (?, ?)')
  const eraseText = database.prepare('DELETE FROM texts WHERE rowid = ?')
  const setReferences = referenceWrites(database)

  function replace(seq: number, document: LakeDocument, json: string, before: LakeDocument): void {
    rewrite.run(json, seq)
    // Indexes by type are left alone where it stays the same, which is nearly always.
    if (before._type !== document._type) retype.run(document._type, seq)
    setReferences(seq, document, before)
    const words = textOf(document)
    if (textOf(before) === words) return
    eraseText.run(seq)
    index.run(seq, words)
  }

  return {
    put(document, json, before) {
      const row = find.get(document._id)
      if (row) {
        const seq = Number(row.seq)
        const standing = before ?? decodeDocument(text(read.get(seq) ?? {}, 'json'))
        return replace(seq, document, json, standing)
      }
      const seq = Number(insert.run(document._id, document._type, json).lastInsertRowid)
      setReferences(seq, document)
      index.run(seq, textOf(document))
    },
    remove(id) {
      const row = erase.get(id)
      if (!row) return
      const seq = Number(row.seq)
      eraseText.run(seq)
      setReferences(seq, undefined, decodeDocument(text(row, 'json')))
    },
  }
}

/** Writes what differs between the references that a document had and those that it has. */
export function referenceWrites(
  database: DatabaseSync,
): (seq: number, document?: LakeDocument, before?: LakeDocument) => void {
  const refer = database.prepare('INSERT INTO refs (target, source, weak) VALUES (?, ?, ?)')
  const weigh = database.prepare('UPDATE refs SET weak = ? WHERE target = ? AND source = ?')
  const release = database.prepare('DELETE FROM refs WHERE target = ? AND source = ?')

  return (seq, document, before) => {
    const held = new Map(before && referencesOf(before).map(({target, weak}) => [target, weak]))
    for (const {target, weak} of document ? referencesOf(document) : []) {
      const earlier = held.get(target)
      held.delete(target)
      if (earlier === undefined) refer.run(target, seq, Number(weak))
      else if (earlier !== weak) weigh.run(Number(weak), target, seq)
    }
    for (const target of held.keys()) release.run(target, seq)
  }
}
