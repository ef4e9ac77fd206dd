import type {DatabaseSync} from 'node:sqlite'
import {type Row, text} from './row.ts'

/** What the tables answer about documents: rows with their JSON, or ids in their order. */
export type DocumentRows = {
  one(id: string): Row | undefined
  all(): Iterable<Row>
  idsOfType(type: string): string[]
  idsReferringTo(id: string): string[]
  idsReferringStronglyTo(id: string): string[]
  /** By an expression of SQLite's FTS5. */
  idsMatching(expression: string): string[]
}

export function documentRows(database: DatabaseSync): DocumentRows {
  const ids = (sql: string) => {
    const statement = database.prepare(sql)
    return (given: string): string[] => statement.all(given).map((row) => text(row, 'id'))
  }
  const one = database.prepare('SELECT id, json FROM docs WHERE id = ?')
  const all = database.prepare('SELECT id, json FROM docs ORDER BY id')
  return {
    one: (id) => one.get(id),
    all: () => all.iterate(),
    idsOfType: ids('SELECT id FROM docs WHERE type = ? ORDER BY id'),
    idsReferringTo: ids('SELECT source AS id FROM refs WHERE target = ? ORDER BY source'),
    idsReferringStronglyTo: ids(
      'SELECT source AS id FROM refs WHERE target = ? AND weak = 0 ORDER BY source',
    ),
    idsMatching: ids(
      'SELECT id FROM texts JOIN docs ON docs.seq = texts.rowid WHERE texts MATCH ? ORDER BY id',
    ),
  }
}
