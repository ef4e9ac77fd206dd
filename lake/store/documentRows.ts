import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../documents/index.ts'
import {type ParsedDocuments, parsedDocuments} from './parsedDocuments.ts'
import {text} from './row.ts'
import {type Statements, statements} from './statements.ts'

/** Reads documents through one connection: the writer's own, or one of those that queries have for themselves. */
export type DocumentRows = Statements & {
  parsed: ParsedDocuments
  get(id: string): LakeDocument | undefined
}

export function documentRows(database: DatabaseSync): DocumentRows {
  const one = database.prepare('SELECT json FROM docs WHERE id = ?')
  const parsed = parsedDocuments()
  return {
    ...statements(database),
    parsed,
    get(id) {
      const known = parsed.get(id)
      if (known) return known
      const row = one.get(id)
      return row && parsed.keep(id, text(row, 'json'))
    },
  }
}
