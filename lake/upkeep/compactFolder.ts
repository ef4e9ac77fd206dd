import {statSync} from 'node:fs'
import {join} from 'node:path'
import {storesIn} from '../serve/index.ts'
import {lockStore, openDatabase} from '../store/index.ts'

/** Sizes in bytes. */
export type Compacted = {name: string; before: number; after: number}

/**
 * Gives the disk back what deleted documents and history that was let go of have left free: it would be used again, but
 * not by others. No lake may serve the folder meanwhile.
 */
export function compactFolder(folder: string): Compacted[] {
  return storesIn(folder).map((name) => {
    const path = join(folder, name)
    const before = statSync(path).size
    compact(path)
    return {name, before, after: statSync(path).size}
  })
}

function compact(path: string): void {
  using stack = new DisposableStack()
  stack.adopt(lockStore(path), (lock) => lock.close())
  const database = stack.adopt(openDatabase(path, {lasting: true}), (opened) => opened.close())
  database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)')
}
