import {DatabaseSync} from 'node:sqlite'
import {DamagedStore, LakeStartError, StoreInUse} from '../errors.ts'

/** So long a connection waits for another one to finish writing: an index is being made, say. */
const PATIENCE_MS = 10_000

export function connect(path: string, timeout = PATIENCE_MS): DatabaseSync {
  try {
    return new DatabaseSync(path, {timeout})
  } catch (cause) {
    throw new LakeStartError(`Cannot open the lake store ${path}: ${message(cause)}`, {cause})
  }
}

/** A connection that only reads, and sees of each transaction all or nothing. */
export function openReader(path: string): DatabaseSync {
  return new DatabaseSync(path, {readOnly: true, timeout: PATIENCE_MS})
}

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

/** SQLite's result codes, the last byte of what it gives. @see https://www.sqlite.org/rescode.html */
const BUSY = 5
const CORRUPT = 11
const NOT_A_DATABASE = 26

/** Why a store could not be opened, as a sentence for who tried. */
export function startError(path: string, cause: unknown): LakeStartError {
  if (cause instanceof LakeStartError) return cause
  const reason = message(cause)
  switch (cause instanceof Error && 'errcode' in cause ? Number(cause.errcode) & 0xff : undefined) {
    case BUSY:
      return new StoreInUse(`${path} is in use by another process`, {cause})
    case CORRUPT:
      return new DamagedStore(`${path} is damaged: ${reason}`, {cause})
    case NOT_A_DATABASE:
      return new DamagedStore(`${path} is not a lake store: ${reason}`, {cause})
    default:
      return new LakeStartError(`${path} cannot be used as a lake store: ${reason}`, {cause})
  }
}

function message(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
