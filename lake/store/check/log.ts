import {teachChecksum} from '../checksum.ts'
import type {Check} from './check.ts'

/** Every change begins where the one before it ended, and the last one ends with what is there. */
export const log: Check = (database) => {
  teachChecksum(database)
  return RULES.flatMap(({sql, finding}) =>
    database
      .prepare(sql)
      .all()
      .map(({id}) => finding(String(id))),
  )
}

const LAST = 'SELECT after FROM changes WHERE document_id = docs.id ORDER BY seq DESC LIMIT 1'

const RULES: {sql: string; finding: (id: string) => string}[] = [
  {
    sql: `SELECT id FROM docs WHERE checksum(json) IS NOT (${LAST})`,
    finding: (id) => `Document "${id}" is not what the last transaction that changed it made of it`,
  },
  {
    sql: `SELECT document_id AS id FROM changes AS last
      WHERE after IS NOT NULL AND document_id NOT IN (SELECT id FROM docs) AND NOT EXISTS (
        SELECT 1 FROM changes WHERE document_id = last.document_id AND seq > last.seq
      )`,
    finding: (id) => `Document "${id}" is missing, though no transaction has deleted it`,
  },
  {
    sql: `SELECT DISTINCT document_id AS id FROM (
        SELECT document_id, before, lag(after) OVER (PARTITION BY document_id ORDER BY seq) AS previous FROM changes
      ) WHERE checksum(before) IS NOT previous`,
    finding: (id) => `The history of document "${id}" has a gap`,
  },
  {
    sql: 'SELECT DISTINCT seq AS id FROM changes WHERE seq NOT IN (SELECT seq FROM transactions)',
    finding: (seq) => `Transaction number ${seq} has changes and no entry in the log`,
  },
  {
    sql: 'SELECT seq AS id FROM changes WHERE NOT json_valid(mutations)',
    finding: (seq) => `The mutations of transaction number ${seq} are not readable`,
  },
]
