import type {DatabaseSync} from 'node:sqlite'
import {referencesOf} from '../../documents/index.ts'
import {decodeDocument, text} from '../row.ts'
import type {Check} from './check.ts'

/** The table of references says what the documents say, and no strong one leads nowhere. */
export const references: Check = (database) => [...mistold(database), ...dangling(database)]

function* mistold(database: DatabaseSync): Generator<string> {
  const kept = database.prepare(
    'SELECT target, weak FROM refs WHERE source = ? ORDER BY target, weak',
  )
  for (const row of database.prepare('SELECT id, json FROM docs').iterate()) {
    const id = text(row, 'id')
    const said = referencesOf(decodeDocument(text(row, 'json'))).map(({target, weak}) =>
      key(target, weak ? 1 : 0),
    )
    const filed = kept.all(id).map(({target, weak}) => key(String(target), Number(weak)))
    if (said.toSorted().join('\n') !== filed.toSorted().join('\n')) {
      yield `The references of document "${id}" are filed wrongly`
    }
  }
  yield* database
    .prepare('SELECT DISTINCT source FROM refs WHERE source NOT IN (SELECT id FROM docs)')
    .all()
    .map(({source}) => `References of document "${source}" are filed, which is not there`)
}

function key(target: string, weak: number): string {
  return `${weak} ${target}`
}

function dangling(database: DatabaseSync): string[] {
  return database
    .prepare(
      'SELECT source, target FROM refs WHERE weak = 0 AND target NOT IN (SELECT id FROM docs)',
    )
    .all()
    .map(({source, target}) => `Document "${source}" refers to "${target}", which is not there`)
}
