import type {DatabaseSync} from 'node:sqlite'
import {referencesOf} from '../../documents/index.ts'
import {decodeDocument, text} from '../row.ts'
import type {Check} from './check.ts'

/** The table of references says what the documents say, and no strong one leads nowhere. */
export const references: Check = (database) => [...mistold(database), ...dangling(database)]

function* mistold(database: DatabaseSync): Generator<string> {
  for (const row of database.prepare(FILED_BESIDE_SAID).iterate()) {
    const said = referencesOf(decodeDocument(text(row, 'json'))).map(
      ({target, weak}) => `${weak ? 1 : 0} ${target}`,
    )
    if (JSON.stringify(said.toSorted()) !== text(row, 'filed')) {
      yield `The references of document "${text(row, 'id')}" are filed wrongly`
    }
  }
  yield* database
    .prepare('SELECT DISTINCT source FROM refs WHERE source NOT IN (SELECT seq FROM docs)')
    .all()
    .map(({source}) => `References of a document number ${source} are filed, which is not there`)
}

const FILED_BESIDE_SAID = `
  SELECT id, json, coalesce(filed, '[]') AS filed FROM docs LEFT JOIN (
    SELECT source, json_group_array(weak || ' ' || target ORDER BY weak, target) AS filed FROM refs GROUP BY source
  ) ON source = seq`

function dangling(database: DatabaseSync): string[] {
  return database
    .prepare(
      'SELECT id, target FROM refs JOIN docs ON seq = source WHERE weak = 0 AND target NOT IN (SELECT id FROM docs)',
    )
    .all()
    .map(({id, target}) => `Document "${id}" refers to "${target}", which is not there`)
}
