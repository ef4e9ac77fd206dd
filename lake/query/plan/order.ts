import {RANK, type Row} from '../../store/index.ts'
import {rankSql, valueSql} from './place.ts'
import type {OrderKey} from './selection.ts'

/** A row of a selection: the id of its document, as stored and as shown, and the values that it is ordered by. */
export type KeyedRow = {id: string; shownId: string; keys: Key[]}
type Key = {rank: number; value: unknown}

/** The columns that hold the keys, and how to order by them. Where they are alike the ids decide. */
export function orderSql(order: OrderKey[], idColumn: string): {columns: string; by: string} {
  const columns = order.map(
    ({place}, index) =>
      `, ${rankSql(place)} AS rank${index}, ${valueSql(place).text} AS value${index}`,
  )
  const by = order.flatMap(({place, descending}) => {
    const direction = descending ? ' DESC' : ''
    // A column holds strings only: its rank, written here, would be taken for the number of a column.
    const value = valueSql(place).text + direction
    return place.type === 'column' ? [value] : [rankSql(place) + direction, value]
  })
  return {columns: columns.join(''), by: [...by, idColumn].join(', ')}
}

export function decodeKeyedRow(row: Row, count: number): KeyedRow {
  const keys = Array.from({length: count}, (_, index) => ({
    rank: Number(row[`rank${index}`]),
    value: row[`value${index}`],
  }))
  return {id: String(row.id), shownId: String(row.shown_id), keys}
}

/**
 * The same rows in JavaScript's order. SQLite has strings in the order of their code points, JavaScript in that of their
 * UTF-16 units: they disagree about strings that are alike up to a character beyond U+DFFF. Such strings stand together
 * in either order, so it is enough to hold a run of them back and sort it.
 */
export function* inUnitOrder(
  rows: Iterable<KeyedRow>,
  order: OrderKey[],
): Generator<KeyedRow, void, undefined> {
  let run: KeyedRow[] = []
  for (const row of rows) {
    const [last] = run.slice(-1)
    if (last && !areOneRun(last, row)) {
      yield* sorted(run, order)
      run = []
    }
    run.push(row)
  }
  yield* sorted(run, order)
}

/** Whether two neighbours may have to change places. */
export function areOneRun(left: KeyedRow, right: KeyedRow): boolean {
  for (const [index, key] of left.keys.entries()) {
    const other = right.keys[index]
    if (!other || key.rank !== other.rank) return false
    if (typeof key.value === 'string' && typeof other.value === 'string') {
      const [start, otherStart] = [commonGround(key.value), commonGround(other.value)]
      if (start !== undefined && start === otherStart) return true
    }
    if (key.value !== other.value) return false
  }
  return false
}

/** What stands before the first character that the two orders see differently. */
function commonGround(text: string): string | undefined {
  const place = text.search(/[\ud800-\uffff]/)
  return place < 0 ? undefined : text.slice(0, place)
}

function sorted(run: KeyedRow[], order: OrderKey[]): KeyedRow[] {
  return run.length < 2 ? run : run.sort((left, right) => compared(left, right, order))
}

function compared(left: KeyedRow, right: KeyedRow, order: OrderKey[]): number {
  for (const [index, {descending}] of order.entries()) {
    const difference = compareKeys(left.keys[index], right.keys[index])
    if (difference !== 0) return descending ? -difference : difference
  }
  return compare(left.shownId, right.shownId)
}

function compareKeys(left: Key | undefined, right: Key | undefined): number {
  if (!left || !right || left.rank !== right.rank) return (left?.rank ?? 0) - (right?.rank ?? 0)
  if (left.rank === RANK.string) return compare(String(left.value), String(right.value))
  return left.rank === RANK.other ? 0 : Number(left.value) - Number(right.value)
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}
