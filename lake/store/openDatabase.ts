import {existsSync, renameSync, rmSync, statSync} from 'node:fs'
import {dirname} from 'node:path'
import type {DatabaseSync} from 'node:sqlite'
import {DamagedStore} from '../errors.ts'
import {damage, endsWithPage} from './check/index.ts'
import {connect, startError} from './connect.ts'
import {checkKind, migrate, versionOf} from './migrate.ts'
import {syncFolder} from './syncFolder.ts'

/** Of a new store: four documents have room in a page then, where one or two of 4 KB would leave a quarter of it empty. */
const PAGE_BYTES = 8192

/**
 * When so many pages wait in the journal, 32 MB, they go into the store's file. Many of them are of indexes, which each
 * transaction writes to: the more wait, the fewer times each of those is written.
 */
const PAGES_AT_ONCE = 4000

/** Holds what a transaction of 4 MB changes: what has no room is written before its time, and once more at its end. */
const CACHE_KB = 8000

/**
 * Opens an SQLite file as a lake store, makes it one if it is new, and brings an older one up to date. An acknowledged
 * transaction must survive a killed process and a pulled plug: hence WAL with synchronous FULL, but for a store that is
 * to vanish anyway. A file that is damaged is not opened: to write into it would damage it further.
 */
export function openDatabase(path: string, {lasting}: {lasting: boolean}): DatabaseSync {
  if (lasting) prepareFile(path)
  const database = connect(path)
  try {
    database.exec(`PRAGMA page_size = ${PAGE_BYTES}; PRAGMA journal_mode = WAL`)
    database.exec(`PRAGMA synchronous = ${lasting ? 'FULL' : 'OFF'}`)
    database.exec(`PRAGMA wal_autocheckpoint = ${PAGES_AT_ONCE}; PRAGMA cache_size = -${CACHE_KB}`)
    checkKind(database, path)
    if (lasting) checkSound(database, path)
    migrate(database)
    return database
  } catch (cause) {
    database.close()
    throw startError(path, cause)
  }
}

/** A new store gets its name when it is whole, so that an empty file is never taken for one that is just being made. */
function prepareFile(path: string): void {
  if (existsSync(path)) {
    if (statSync(path).size === 0) throw new DamagedStore(`${path} is empty, 0 bytes`)
    if (!endsWithPage(path)) throw new DamagedStore(`${path} is damaged: it ends within a page`)
    return
  }
  const journal = `${path}-wal`
  if (existsSync(journal) && statSync(journal).size > 0) {
    throw new DamagedStore(
      `${path} is missing, but its journal ${journal} is there: put back the file that it belongs to`,
    )
  }
  makeStore(path)
}

function makeStore(path: string): void {
  const young = `${path}.new`
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(young + suffix, {force: true})
  const database = connect(young)
  try {
    database.exec(`PRAGMA page_size = ${PAGE_BYTES}`)
    migrate(database)
    // Before it has its name: to change over takes a journal of the other kind, and who is killed meanwhile leaves one
    // behind that nobody can play back who only reads.
    database.exec('PRAGMA journal_mode = WAL')
  } finally {
    database.close()
  }
  renameSync(young, path)
  syncFolder(dirname(path))
}

function checkSound(database: DatabaseSync, path: string): void {
  const [finding] = versionOf(database) > 0 ? damage(database, 'quick_check') : []
  if (finding) throw new DamagedStore(`${path} is damaged: ${finding}`)
}
