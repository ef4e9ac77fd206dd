import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {isRecord} from './documents/document.ts'
import {RESTORING, STORE} from './serve/fileNames.ts'
import {connect} from './store/connect.ts'
import {checkKind, isCurrent} from './store/migrate.ts'
import {decodeAttributes, text} from './store/row.ts'

/**
 * Attributes of documents in a data folder that no lake serves, read from the store itself: who only wants to know
 * whether there is anything to do need start none. Undefined where it takes a lake to tell, or to complain: there is no
 * such store yet, it is an older version's, it is being written to, or whoever wrote to it last has died.
 */
export function readAtRest(
  folder: string,
  dataset: string,
  ids: readonly string[],
  attributes: readonly string[],
): Array<Record<string, unknown>> | undefined {
  const path = join(folder, STORE)
  try {
    if (!isAtRest(path) || existsSync(join(folder, RESTORING))) return undefined
    return firstDatasetIn(folder) === dataset ? read(path, ids, attributes) : undefined
  } catch {
    // A lake that is started on it says what is wrong, and what to do.
    return undefined
  }
}

/** What was written last is in the file itself, as SQLite leaves it when the last connection is closed. */
function isAtRest(path: string): boolean {
  const journal = `${path}-wal`
  return existsSync(path) && !(existsSync(journal) && statSync(journal).size > 0)
}

/** The name of the dataset that the folder's own store is of. */
function firstDatasetIn(folder: string): unknown {
  const state: unknown = JSON.parse(readFileSync(join(folder, 'project.json'), 'utf8'))
  const [first]: unknown[] = isRecord(state) && Array.isArray(state.datasets) ? state.datasets : []
  return isRecord(first) ? first.name : undefined
}

function read(
  path: string,
  ids: readonly string[],
  attributes: readonly string[],
): Array<Record<string, unknown>> | undefined {
  // Not read-only: such a connection leaves its journal behind.
  const database = connect(path)
  try {
    checkKind(database, path)
    if (!isCurrent(database)) return undefined
    const members = attributes.flatMap((name) => [name, `$.${JSON.stringify(name)}`])
    const object = attributes.map(() => '?, json -> ?').join(', ')
    return database
      .prepare(
        `SELECT json_object(${object}) AS found FROM docs WHERE id IN (SELECT value FROM json_each(?))`,
      )
      .all(...members, JSON.stringify(ids))
      .map((row) => decodeAttributes(text(row, 'found')))
  } finally {
    database.close()
  }
}
