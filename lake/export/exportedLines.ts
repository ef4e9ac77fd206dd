import {setTimeout} from 'node:timers/promises'
import {openReader, text} from '../store/index.ts'

export type Wanted = {
  /** All but documents of these types are left out. */
  types: string[] | undefined
  /** Where an earlier part ended: that part's cursor, or nothing for the first one. Without it there is but one part. */
  cursor: string | undefined
}

/** Documents in one piece: enough to be quick, few enough to let others in between. */
const PIECE = 500

/** Documents between two cursors. */
const PART = 10_000

/**
 * A cursor goes by itself and before the end: @sanity/export 6.2.1 looks for it in each piece as it arrives, and takes the
 * end of the answer for the end of it all when that overtakes a piece that waits to be looked at.
 */
const PAUSE_MS = 250

/**
 * The documents of a store as lines of JSON, some hundred at a time, all as they were at one moment: it reads through a
 * connection of its own, which what is written meanwhile does not reach. A part that is not the last one ends with a line
 * that says where to go on.
 */
export async function* exportedLines(
  path: string,
  {types, cursor}: Wanted,
  part = PART,
): AsyncGenerator<string> {
  const database = openReader(path)
  try {
    database.exec('BEGIN')
    const read = database.prepare(
      `SELECT id, json FROM docs WHERE id > ? AND (? IS NULL OR type IN (SELECT value FROM json_each(?)))
       ORDER BY id LIMIT ?`,
    )
    const only = types ? JSON.stringify(types) : null
    let last = cursor ?? ''
    for (let left = cursor === undefined ? Infinity : part; left > 0; ) {
      const rows = read.all(last, only, only, Math.min(PIECE, left))
      const [end] = rows.slice(-1)
      if (!end) return
      last = text(end, 'id')
      left -= rows.length
      yield rows.map((row) => `${text(row, 'json')}\n`).join('')
    }
    if (read.all(last, only, only, 1).length === 0) return
    await setTimeout(PAUSE_MS)
    yield `${JSON.stringify({nextCursor: last})}\n`
    await setTimeout(PAUSE_MS)
  } finally {
    database.close()
  }
}
