import {DatabaseSync} from 'node:sqlite'
import {LakeStartError, StoreInUse} from '../errors.ts'
import {APPLICATION_ID, migrations} from './schema.ts'

/**
 * Opens an SQLite file as a lake store, makes it one if it is new, and brings an older one up to date. An acknowledged
 * transaction must survive a killed process and a pulled plug: hence WAL with synchronous FULL. The file is locked for
 * as long as it is open: a second process would write past what this one remembers. The lock dies with its process.
 */
export function openDatabase(path: string): DatabaseSync {
  const database = connect(path)
  try {
    database.exec(
      'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL',
    )
    database.exec('BEGIN IMMEDIATE; COMMIT')
    migrate(database, path)
    return database
  } catch (cause) {
    database.close()
    throw startError(path, cause)
  }
}

/** SQLite's result codes. @see https://www.sqlite.org/rescode.html */
const BUSY = 5
const NOT_A_DATABASE = 26

function startError(path: string, cause: unknown): LakeStartError {
  if (cause instanceof LakeStartError) return cause
  const code = cause instanceof Error && 'errcode' in cause ? cause.errcode : undefined
  if (code === BUSY) return new StoreInUse(`${path} is in use by another process`, {cause})
  const complaint =
    code === NOT_A_DATABASE ? 'is not a lake store' : 'cannot be used as a lake store'
  return new LakeStartError(`${path} ${complaint}: ${message(cause)}`, {cause})
}

function connect(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path)
  } catch (cause) {
    throw new LakeStartError(`Cannot open the lake store ${path}: ${message(cause)}`, {cause})
  }
}

function migrate(database: DatabaseSync, path: string): void {
  const version = pragma(database, 'user_version')
  const tables = database.prepare('SELECT count(*) AS count FROM sqlite_schema').get()
  if (Number(tables?.count) > 0 && pragma(database, 'application_id') !== APPLICATION_ID) {
    throw new LakeStartError(`${path} is not a lake store but another program's SQLite database`)
  }
  if (version > migrations.length) {
    throw new LakeStartError(
      `${path} was written by a newer Dateline (store version ${version}; this one knows up to ${migrations.length})`,
    )
  }
  for (const [index, step] of migrations.entries()) {
    if (index < version) continue
    database.exec(`BEGIN IMMEDIATE; ${step};
      PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${index + 1}; COMMIT`)
  }
}

function pragma(database: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name])
}

function message(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
