import {DatabaseSync} from 'node:sqlite'
import {ImportError, reasonOf} from '../importer/beginning.ts'
import type {Lists, Scratch, Texts} from '../importer/index.ts'

/**
 * Room in a file, so that an archive of any size is imported in the same memory. SQLite makes the file in the folder for
 * temporary files when there is more than its cache holds, and removes it itself, however the process ends.
 * @see https://www.sqlite.org/inmemorydb.html#temp_db
 */
export function scratchFile(): Scratch {
  const database = new DatabaseSync('')
  // Nobody reads it after a crash: there is nothing to go back to, and nothing to wait for.
  database.exec(`PRAGMA journal_mode = OFF; PRAGMA cache_size = -${CACHE}; BEGIN`)
  let tables = 0
  return {
    texts: () => textsIn(database, `texts${++tables}`),
    lists: () => listsIn(database, `lists${++tables}`),
    close: () => database.close(),
  }
}

/** In KiB: with 100,000 names known, half of it makes recognising an entity a third slower. */
const CACHE = 16_384

function textsIn<Key extends string | number>(database: DatabaseSync, table: string): Texts<Key> {
  database.exec(`CREATE TABLE ${table}(key PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID`)
  const get = database.prepare(`SELECT text FROM ${table} WHERE key = ?`)
  const set = database.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?)`)
  const remove = database.prepare(`DELETE FROM ${table} WHERE key = ?`)
  return {
    get(key) {
      const text = get.get(key)?.text
      return typeof text === 'string' ? text : undefined
    },
    set: (key, text) => told(() => set.run(key, text)),
    has: (key) => get.get(key) !== undefined,
    delete: (key) => remove.run(key),
  }
}

function listsIn<Key extends string | number>(
  database: DatabaseSync,
  table: string,
): Lists<Key, number> {
  database.exec(`CREATE TABLE ${table}(key, item, PRIMARY KEY (key, item)) WITHOUT ROWID`)
  const at = database.prepare(`SELECT item FROM ${table} WHERE key = ?`)
  const add = database.prepare(`INSERT OR IGNORE INTO ${table} VALUES (?, ?)`)
  const remove = database.prepare(`DELETE FROM ${table} WHERE key = ? AND item = ?`)
  return {
    at: (key) => at.all(key).flatMap(({item}) => (typeof item === 'number' ? item : [])),
    add: (key, item) => told(() => add.run(key, item)),
    remove: (key, item) => remove.run(key, item),
  }
}

/** What is written makes the file grow: it is told whose disk is full. */
function told<Result>(write: () => Result): Result {
  try {
    return write()
  } catch (fault) {
    throw new ImportError(
      `Could not keep what the import needs until it ends in the folder for temporary files: ${reasonOf(fault)}. Make room there, or name another folder in TMPDIR`,
      {cause: fault},
    )
  }
}
