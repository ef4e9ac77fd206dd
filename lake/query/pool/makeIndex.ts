import {DatabaseSync} from 'node:sqlite'
import {primitiveOf, rankOf} from '../../store/index.ts'
import type {IndexWish} from '../plan/index.ts'

/** So many attributes have an index at the same time; the one that was made first gives way. */
const MOST_INDEXES = 32
const PREFIX = 'attribute:'

/**
 * Makes an index on an attribute. With statistics in the same transaction: SQLite without them takes a new index for
 * better than it is, and other connections read them when they learn of the index.
 */
export function makeIndex(path: string, {path: attribute, byType}: IndexWish): void {
  const database = new DatabaseSync(path, {timeout: 10_000})
  const name = nameOf({path: attribute, byType})
  const columns = [
    ...(byType ? ['type'] : []),
    rankOf(attribute, 'json'),
    primitiveOf(attribute, 'json'),
    // So that a perspective is told, and documents alike are ordered, without a look at the documents.
    'id',
    'published_id',
    'variant',
  ]
  try {
    database.exec('BEGIN IMMEDIATE')
    for (const old of tooMany(database)) database.exec(`DROP INDEX "${old}"`)
    database.exec(`CREATE INDEX IF NOT EXISTS "${name}" ON docs (${columns.join(', ')})`)
    database.exec('PRAGMA analysis_limit = 20000; ANALYZE docs; ANALYZE refs; COMMIT')
  } finally {
    database.close()
  }
}

export function nameOf({path, byType}: IndexWish): string {
  return `${PREFIX}${byType ? 'type+' : ''}${path.join('.')}`
}

function tooMany(database: DatabaseSync): string[] {
  const made = database
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'index' AND name LIKE '${PREFIX}%' ORDER BY rowid`,
    )
    .all()
    .map(({name}) => String(name))
  return made.slice(0, Math.max(0, made.length - MOST_INDEXES + 1))
}
