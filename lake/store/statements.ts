import type {DatabaseSync, SQLInputValue, StatementSync} from 'node:sqlite'
import type {Row} from './row.ts'

/** Runs SQL that is made up as it is needed. What is prepared once is kept, for the same shapes come again and again. */
export type Statements = {
  one(sql: string, values: SQLInputValue[]): Row | undefined
  /** Row by row, as they are asked for; whoever stops early leaves nothing open. */
  rows(sql: string, values: SQLInputValue[]): Generator<Row, void, undefined>
}

/** So many different statements are kept. */
const MOST_KEPT = 500

export function statements(database: DatabaseSync): Statements {
  // A statement that is being read cannot be started again, as a query inside a query would: each is lent to one reader.
  const idle = new Map<string, StatementSync[]>()

  function borrow(sql: string): StatementSync {
    return idle.get(sql)?.pop() ?? database.prepare(sql)
  }

  function giveBack(sql: string, statement: StatementSync): void {
    const kept = idle.get(sql) ?? []
    kept.push(statement)
    idle.delete(sql)
    idle.set(sql, kept)
    const [oldest] = idle.keys()
    if (idle.size > MOST_KEPT && oldest !== undefined) idle.delete(oldest)
  }

  return {
    one(sql, values) {
      const statement = borrow(sql)
      try {
        return statement.get(...values)
      } finally {
        giveBack(sql, statement)
      }
    },
    *rows(sql, values) {
      const statement = borrow(sql)
      try {
        yield* statement.iterate(...values)
      } finally {
        giveBack(sql, statement)
      }
    },
  }
}
