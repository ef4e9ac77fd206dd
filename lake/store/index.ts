import type {DatabaseSync} from 'node:sqlite'
import {type AssetTable, assetTable} from './assetTable.ts'
import {lockStore} from './connect.ts'
import {type DocumentTable, documentTable} from './documentTable.ts'
import {type HistoryIndex, historyIndex} from './historyIndex.ts'
import {openDatabase} from './openDatabase.ts'
import {type PreferenceTable, preferenceTable} from './preferenceTable.ts'
import {temporaryPath} from './temporaryPath.ts'
import {type TransactionLog, transactionLog} from './transactionLog.ts'

export type {AssetTable} from './assetTable.ts'
export * from './attribute.ts'
export {checkStore, damage} from './check/index.ts'
export {connect, lockStore, openReader} from './connect.ts'
export {type DocumentRows, documentRows} from './documentRows.ts'
export type {DocumentTable} from './documentTable.ts'
export type {HistoryIndex, LifecycleChange} from './historyIndex.ts'
export {checkKind, isCurrent} from './migrate.ts'
export {openDatabase} from './openDatabase.ts'
export type {Horizon} from './pruning.ts'
export {type Row, text} from './row.ts'
export {syncFolder} from './syncFolder.ts'
export type {Change, Transaction, TransactionLog} from './transactionLog.ts'

/** Where a dataset is kept: its documents, who refers to whom, and every transaction that made them. */
export type Store = {
  /** The SQLite file, for those who read it through connections of their own. */
  path: string
  documents: DocumentTable
  transactions: TransactionLog
  history: HistoryIndex
  assets: AssetTable
  preferences: PreferenceTable
  /**
   * All that `work` writes is kept, or, when it throws, nothing. The caller says what to forget then. Within a larger work
   * it is a part of that one, which fails with it.
   */
  atomically<T>(work: () => T): T
  close(): void
}

/** Opens the store in this SQLite file, made on first use; without one, a store that is gone when it is closed. */
export function openStore(path?: string): Store {
  const temporary = path === undefined ? temporaryPath() : undefined
  const file = temporary?.path ?? path ?? ''
  const lock = lockStore(file)
  const database = openOrRelease(file, {lasting: temporary === undefined}, lock)
  return {
    path: file,
    documents: documentTable(database),
    transactions: transactionLog(database),
    history: historyIndex(database),
    assets: assetTable(database),
    preferences: preferenceTable(database),
    atomically(work) {
      if (database.isTransaction) return work()
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        database.exec('COMMIT')
        return result
      } catch (error) {
        // SQLite has rolled back by itself where the disk is full or broken.
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    },
    close() {
      database.close()
      lock.close()
      temporary?.remove()
    },
  }
}

function openOrRelease(
  path: string,
  settings: {lasting: boolean},
  lock: DatabaseSync,
): DatabaseSync {
  try {
    return openDatabase(path, settings)
  } catch (error) {
    lock.close()
    throw error
  }
}
