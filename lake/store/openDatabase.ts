import {DatabaseSync} from 'node:sqlite'
import {LakeStartError, StoreInUse} from '../errors.ts'
import {APPLICATION_ID, migrations} from './schema.ts'

/**
 * Opens an SQLite file as a lake store, makes it one if it is new, and brings an older one up to date. An acknowledged
 * transaction must survive a killed process and a pulled plug: hence WAL with synchronous FULL, but for a store that is
 * to vanish anyway.
 */
export function openDatabase(path: string, {lasting}: {lasting: boolean}): DatabaseSync {
  const database = connect(path)
  try {
    database.exec(`PRAGMA synchronous = ${lasting ? 'FULL' : 'OFF'}; PRAGMA journal_mode = WAL`)
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

/**
 * Says that this process has the store, until it closes what it is given here, or dies. A second process would write
 * past what this one remembers. The lock is SQLite's, on an empty file of its own: the store's own file is read by
 * other threads of this process.
 */
export function lockStore(path: string): DatabaseSync {
  const lock = connect(`${path}.lock`, 0)
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    return lock
  } catch (cause) {
    lock.close()
    throw startError(path, cause)
  }
}

/** A connection that only reads, and sees of each transaction all or nothing. */
export function openReader(path: string): DatabaseSync {
  return new DatabaseSync(path, {readOnly: true, timeout: PATIENCE_MS})
}

/** So long a connection waits for another one to finish writing: an index is being made, say. */
const PATIENCE_MS = 10_000

function startError(path: string, cause: unknown): LakeStartError {
  if (cause instanceof LakeStartError) return cause
  const code = cause instanceof Error && 'errcode' in cause ? cause.errcode : undefined
  if (code === BUSY) return new StoreInUse(`${path} is in use by another process`, {cause})
  const complaint =
    code === NOT_A_DATABASE ? 'is not a lake store' : 'cannot be used as a lake store'
  return new LakeStartError(`${path} ${complaint}: ${message(cause)}`, {cause})
}

function connect(path: string, timeout = PATIENCE_MS): DatabaseSync {
  try {
    return new DatabaseSync(path, {timeout})
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
    database.exec('BEGIN IMMEDIATE')
    if (typeof step === 'string') database.exec(step)
    else step(database)
    database.exec(
      `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${index + 1}; COMMIT`,
    )
  }
}

function pragma(database: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name])
}

function message(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
