import type {LakeDocument} from '../../documents/index.ts'
import {text} from '../../store/index.ts'
import {type Shortlist, whole} from './condition.ts'
import {decodeKeyedRow, type KeyedRow, orderSql} from './order.ts'
import type {Search} from './search.ts'
import type {Session} from './session.ts'
import {bound, literal, type Sql, sql} from './sql.ts'

/** The rows that a search's condition holds for, with their documents, in the order of their ids. */
export function* documentRowsOf(search: Search): Generator<LakeDocument, void, undefined> {
  const {rows, view} = search.session
  const source = sourceOf(search)
  if (!source) return
  const found = rows.rows(
    `SELECT docs.id, docs.json ${source.text} ORDER BY ${view.idColumn}`,
    source.values,
  )
  for (const row of found) yield view.show(rows.parsed.peek(text(row, 'id'), text(row, 'json')))
}

/** The same rows with what they are ordered by, in that order. */
export function* keyedRows(search: Search, limit?: number): Generator<KeyedRow, void, undefined> {
  const {order} = search.selection
  const {rows, view} = search.session
  const source = sourceOf(search)
  if (!source) return
  const {columns, by} = orderSql(order, view.idColumn)
  const select = `SELECT docs.id, ${view.idColumn} AS shown_id${columns} ${source.text} ORDER BY ${by}`
  const found =
    limit === undefined
      ? rows.rows(select, source.values)
      : rows.rows(`${select} LIMIT ?`, [...source.values, limit])
  for (const row of found) yield decodeKeyedRow(row, order.length)
}

/** How many there are: one number. */
export function* countRows(search: Search): Generator<number, void, undefined> {
  const source = sourceOf(search)
  if (!source) return
  const {rows} = search.session
  yield Number(rows.one(`SELECT count(*) AS count ${source.text}`, source.values)?.count)
}

/** Of a longer list SQLite may know something better to begin with: the order, when few are wanted. */
const SHORT = 1000

/** Where the rows come from: a short list, or the table. Undefined when there are none. */
function sourceOf({condition, session}: Search): Sql | undefined {
  const {where, shortlist} = condition
  if (where === false) return undefined
  const listed = shortlist && shortMembers(shortlist, session)
  if (!shortlist || !listed) return sql`FROM docs ${filterOf(whole(condition))}`
  const column = literal(shortlist.column)
  // A cross join is one that SQLite does not turn around.
  return sql`FROM json_each(${bound(JSON.stringify(listed))}) AS listed CROSS JOIN docs ON ${column} = listed.value ${filterOf(where)}`
}

function filterOf(where: Sql | boolean): Sql {
  return typeof where === 'boolean' ? literal('') : sql`WHERE ${where}`
}

function shortMembers({select}: Shortlist, {rows}: Session): unknown[] | undefined {
  const statement = `SELECT DISTINCT * FROM (${select.text}) LIMIT ${SHORT + 1}`
  const members = Array.from(rows.rows(statement, select.values), (row) => Object.values(row)[0])
  return members.length > SHORT ? undefined : members
}
