import {bound, type Sql, sql} from './sql.ts'

/** SQLite compares strings by UTF-8 bytes, JavaScript by UTF-16 units: they disagree from U+D800 on, and only there. */
const ORDERED_ALIKE = /^[\0-\ud7ff]*$/

/** Whether every string compares with this one in SQLite as it does in JavaScript. */
export function comparesAlike(text: string): boolean {
  return ORDERED_ALIKE.test(text)
}

/** Whether a string arrives in SQLite as it is: half a surrogate pair does not. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

/** The strings that begin with this one, as a range; undefined when there is none that SQL can be told of. */
export function startingWith(value: Sql, prefix: string): Sql | undefined {
  const last = prefix.codePointAt(prefix.length - 1)
  if (last === undefined || !isStorable(prefix) || !comparesAlike(prefix) || last >= 0xd7ff) {
    return undefined
  }
  const end = prefix.slice(0, -1) + String.fromCodePoint(last + 1)
  return sql`(${value} >= ${bound(prefix)} AND ${value} < ${bound(end)})`
}
