import type {DatabaseSync} from 'node:sqlite'
import {text} from './row.ts'

/** The bytes of images and files, named by what they hold: the same bytes are kept once. */
export type AssetTable = {
  get(name: string): {mimeType: string; bytes: Uint8Array} | undefined
  put(name: string, mimeType: string, bytes: Uint8Array): void
}

export function assetTable(database: DatabaseSync): AssetTable {
  const get = database.prepare('SELECT mime_type, bytes FROM assets WHERE name = ?')
  const put = database.prepare(
    'INSERT INTO assets (name, mime_type, bytes) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING',
  )
  return {
    get(name) {
      const row = get.get(name)
      return row?.bytes instanceof Uint8Array
        ? {mimeType: text(row, 'mime_type'), bytes: row.bytes}
        : undefined
    },
    put: (name, mimeType, bytes) => void put.run(name, mimeType, bytes),
  }
}
