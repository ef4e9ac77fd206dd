import type {DatabaseSync} from 'node:sqlite'
import {LakeStartError} from '../errors.ts'
import {APPLICATION_ID, migrations} from './schema.ts'

/**
 * Takes the steps that a store has not taken yet, each wholly or not at all: the file's version is written in the same
 * transaction, and a process that dies in the middle leaves the rest to the next.
 */
export function migrate(database: DatabaseSync): void {
  for (const [index, step] of migrations.entries()) {
    if (index < versionOf(database)) continue
    database.exec('BEGIN IMMEDIATE')
    if (typeof step === 'string') database.exec(step)
    else step(database)
    database.exec(
      `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${index + 1}; COMMIT`,
    )
  }
}

/** Refuses what is somebody else's, and what a later Dateline has written: it may keep what this one would lose. */
export function checkKind(database: DatabaseSync, path: string): void {
  const tables = database.prepare('SELECT count(*) AS count FROM sqlite_schema').get()
  if (Number(tables?.count) > 0 && pragma(database, 'application_id') !== APPLICATION_ID) {
    throw new LakeStartError(`${path} is not a lake store but another program's SQLite database`)
  }
  const version = versionOf(database)
  if (version > migrations.length) {
    throw new LakeStartError(
      `${path} was written by a newer Dateline (store version ${version}; this one knows up to ${migrations.length})`,
    )
  }
}

/** Whether there is nothing to upgrade. */
export function isCurrent(database: DatabaseSync): boolean {
  return versionOf(database) === migrations.length
}

/** How many of the steps a file has taken. */
export function versionOf(database: DatabaseSync): number {
  return pragma(database, 'user_version')
}

function pragma(database: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name])
}
