import {type DocumentRows, documentRows, openReader, text} from '../../store/index.ts'

export type Snapshots = {
  /** Does work on the dataset as it is at one moment, whatever is written meanwhile. */
  during<T>(work: (rows: DocumentRows) => Promise<T>): Promise<T>
  close(): void
}

/** After so many changes it is no use asking which documents they were. */
const MOST_CHANGES = 1000

/** What is remembered of documents from one moment to the next is what the log says has not changed. */
export function openSnapshots(path: string): Snapshots {
  const database = openReader(path)
  // Enough of the file for the indexes that queries begin with; what SQLite sorts it sorts without files.
  database.exec('PRAGMA cache_size = -8000; PRAGMA temp_store = MEMORY')
  const rows = documentRows(database)
  const version = database.prepare('PRAGMA data_version')
  const latest = database.prepare('SELECT max(seq) AS seq FROM transactions')
  const changed = database.prepare(
    `SELECT DISTINCT document_id AS id FROM changes WHERE seq > ? LIMIT ${MOST_CHANGES + 1}`,
  )
  let seen: {version: number; seq: number} | undefined

  function catchUp(): void {
    const now = {version: Number(version.get()?.data_version), seq: Number(latest.get()?.seq ?? 0)}
    if (seen?.version === now.version) return
    const ids = seen ? changed.all(seen.seq).map((row) => text(row, 'id')) : []
    // What was written past the log was not written by a transaction: a restored file, say.
    if (ids.length === 0 || ids.length > MOST_CHANGES) rows.parsed.forgetAll()
    else rows.parsed.forget(ids)
    seen = now
  }

  return {
    async during(work) {
      database.exec('BEGIN')
      try {
        catchUp()
        return await work(rows)
      } finally {
        database.exec('ROLLBACK')
      }
    },
    close: () => database.close(),
  }
}
