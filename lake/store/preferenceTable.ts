import type {DatabaseSync} from 'node:sqlite'
import {text} from './row.ts'

/** Values that users keep under keys; the Studio alone knows what they mean. */
export type PreferenceTable = {
  get(userId: string, key: string): unknown
  set(userId: string, key: string, value: unknown): void
}

export function preferenceTable(database: DatabaseSync): PreferenceTable {
  const get = database.prepare('SELECT value FROM preferences WHERE user_id = ? AND key = ?')
  const set = database.prepare(
    `INSERT INTO preferences (user_id, key, value) VALUES (?, ?, ?)
     ON CONFLICT (user_id, key) DO UPDATE SET value = excluded.value`,
  )
  return {
    get(userId, key) {
      const row = get.get(userId, key)
      return row && JSON.parse(text(row, 'value'))
    },
    set: (userId, key, value) => void set.run(userId, key, JSON.stringify(value ?? null)),
  }
}
