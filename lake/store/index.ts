import {type AssetTable, assetTable} from './assetTable.ts'
import {type DocumentTable, documentTable} from './documentTable.ts'
import {type HistoryIndex, historyIndex} from './historyIndex.ts'
import {openDatabase} from './openDatabase.ts'
import {type PreferenceTable, preferenceTable} from './preferenceTable.ts'
import {type TransactionLog, transactionLog} from './transactionLog.ts'

export type {DocumentTable} from './documentTable.ts'
export type {HistoryIndex, LifecycleChange} from './historyIndex.ts'
export type {Change, Transaction, TransactionLog} from './transactionLog.ts'

/** Where a dataset is kept: its documents, who refers to whom, and every transaction that made them. */
export type Store = {
  documents: DocumentTable
  transactions: TransactionLog
  history: HistoryIndex
  assets: AssetTable
  preferences: PreferenceTable
  /** All that `work` writes is kept, or, when it throws, nothing. The caller says what to forget then. */
  atomically<T>(work: () => T): T
  close(): void
}

/** Opens the store in this SQLite file, made on first use; without one, a store in memory. */
export function openStore(path = ':memory:'): Store {
  const database = openDatabase(path)
  return {
    documents: documentTable(database),
    transactions: transactionLog(database),
    history: historyIndex(database),
    assets: assetTable(database),
    preferences: preferenceTable(database),
    atomically(work) {
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
    close: () => database.close(),
  }
}
