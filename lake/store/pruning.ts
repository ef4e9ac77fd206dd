import type {DatabaseSync} from 'node:sqlite'
import {text} from './row.ts'

/** Where the log begins to be whole: nothing is told of how it came to this. `seq` is the last transaction before. */
export type Horizon = {seq: number; time: string}

export type Pruning = {
  horizon(): Horizon | undefined
  /**
   * Lets go of what was before a time, but of each document what it was then: that is what later changes start from.
   * Some changes at a time, so that nobody waits for it; says whether that was all.
   */
  forget(before: string): boolean
}

/** So many changes are pruned in some ten milliseconds; a transaction that has more is pruned in one piece. */
const BATCH = 200

export function pruning(database: DatabaseSync): Pruning {
  const seqAt = database.prepare('SELECT max(seq) AS seq FROM transactions WHERE timestamp < ?')
  const get = database.prepare('SELECT seq, time, done FROM horizon')
  const set = database.prepare(
    'INSERT INTO horizon (id, seq, time, done) VALUES (1, ?, ?, 0) ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, time = excluded.time',
  )
  const beyond = database.prepare(
    `SELECT seq FROM changes WHERE seq > ? ORDER BY seq LIMIT 1 OFFSET ${BATCH}`,
  )
  const prune = batchPruner(database)

  function horizon(): (Horizon & {done: number}) | undefined {
    const row = get.get()
    return row && {seq: Number(row.seq), time: text(row, 'time'), done: Number(row.done)}
  }

  return {
    horizon,
    forget(before) {
      const seq = Number(seqAt.get(before)?.seq ?? 0)
      // What cannot be answered any more is not answered from now on, also when this is interrupted.
      if (seq > (horizon()?.seq ?? 0)) set.run(seq, before)
      const present = horizon()
      if (!present || present.done === present.seq) return true
      const next = Number(beyond.get(present.done)?.seq ?? Infinity)
      const until = Math.min(Math.max(present.done + 1, next - 1), present.seq)
      prune(present.done + 1, until)
      return until === present.seq
    },
  }
}

function batchPruner(database: DatabaseSync): (from: number, until: number) => void {
  const supersede = database.prepare(`
    DELETE FROM changes WHERE (document_id, seq) IN (
      SELECT old.document_id, old.seq FROM changes AS new
      JOIN changes AS old ON old.document_id = new.document_id AND old.seq < new.seq
      WHERE new.seq BETWEEN ? AND ?
    ) RETURNING seq`)
  const reduce = database.prepare(
    `UPDATE changes SET before = NULL, mutations = '[]' WHERE seq BETWEEN ? AND ?`,
  )
  const drop = database.prepare(`
    DELETE FROM transactions
    WHERE (seq BETWEEN ? AND ? OR seq IN (SELECT value FROM json_each(?)))
      AND NOT EXISTS (SELECT 1 FROM changes WHERE changes.seq = transactions.seq)
      AND seq <> (SELECT seq FROM horizon)`)
  const finish = database.prepare('UPDATE horizon SET done = ?')

  return (from, until) => {
    database.exec('BEGIN IMMEDIATE')
    try {
      const emptied = new Set(supersede.all(from, until).map(({seq}) => Number(seq)))
      reduce.run(from, until)
      drop.run(from, until, JSON.stringify([...emptied]))
      finish.run(until)
      database.exec('COMMIT')
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }
}
