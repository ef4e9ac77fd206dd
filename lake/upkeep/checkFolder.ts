import {join} from 'node:path'
import {storesIn} from '../serve/index.ts'
import {checkKind, checkStore, isCurrent, openReader} from '../store/index.ts'

/** What is wrong with a store, in a sentence each; nothing, as it should be. */
export type Checked = {name: string; findings: string[]}

/** Looks through every store of a data folder, as it is at one moment, whether a lake serves it or not. */
export function checkFolder(folder: string): Checked[] {
  return storesIn(folder).map((name) => ({name, findings: findingsIn(join(folder, name))}))
}

function findingsIn(path: string): string[] {
  using stack = new DisposableStack()
  const database = stack.adopt(openReader(path), (opened) => opened.close())
  try {
    database.exec('BEGIN')
    checkKind(database, path)
    return isCurrent(database)
      ? checkStore(database)
      : [
          'It was written by an earlier Dateline: start a lake on it, which upgrades it, and check then',
        ]
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
