import type {DatabaseSync} from 'node:sqlite'
import {crc32} from 'node:zlib'

/** By which the log knows a document's JSON again, without keeping it. */
export function checksumOf(json: string): number {
  return crc32(json)
}

/** Lets this connection's SQL ask for it: `checksum(json)`, NULL of NULL. */
export function teachChecksum(database: DatabaseSync): void {
  database.function('checksum', {deterministic: true}, (json) =>
    typeof json === 'string' ? checksumOf(json) : null,
  )
}
