import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {DatabaseSync} from 'node:sqlite'
import {isRecord} from './documents/document.ts'
import {ANNOUNCEMENT, RESTORING, STORE} from './serve/fileNames.ts'
import {connect, openReader} from './store/connect.ts'
import {checkKind, isCurrent} from './store/migrate.ts'
import {decodeAttributes, text} from './store/row.ts'

/**
 * Attributes of documents in a data folder, read from the store itself: who only wants to know whether there is anything
 * to do need not start a lake, nor load what asks one. Undefined where it takes a lake to tell, or to complain: there is
 * no such store yet, or it is an older version's, or damaged.
 */
export function readStored(
  folder: string,
  dataset: string,
  ids: readonly string[],
  attributes: readonly string[],
): Array<Record<string, unknown>> | undefined {
  const path = join(folder, STORE)
  try {
    if (!existsSync(path) || existsSync(join(folder, RESTORING))) return undefined
    return isStoreOf(dataset, folder) ? read(path, ids, attributes) : undefined
  } catch {
    // A lake that is started on it says what is wrong, and what to do.
    return undefined
  }
}

/** Whether the folder's own store is of this dataset, and a lake that runs on it is asked for the same. */
function isStoreOf(dataset: string, folder: string): boolean {
  const state = jsonIn(join(folder, 'project.json'))
  const [first]: unknown[] = isRecord(state) && Array.isArray(state.datasets) ? state.datasets : []
  const announced = join(folder, ANNOUNCEMENT)
  const running = existsSync(announced) ? jsonIn(announced) : {dataset}
  return (
    isRecord(first) && first.name === dataset && isRecord(running) && running.dataset === dataset
  )
}

function jsonIn(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function read(
  path: string,
  ids: readonly string[],
  attributes: readonly string[],
): Array<Record<string, unknown>> | undefined {
  const database = openAsItIs(path)
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

/**
 * A journal is there while a lake runs, and after one has died: a connection that only reads does not touch it. Where
 * there is none, such a connection would make one and leave it behind; one that may write does not.
 */
function openAsItIs(path: string): DatabaseSync {
  return existsSync(`${path}-wal`) ? openReader(path) : connect(path)
}
