/** The names that lead to a value in a document: `slug.current` is `['slug', 'current']`. */
export type AttributePath = readonly string[]

/** Whether SQL can be told of this path. Other names would have to be quoted in two languages at once. */
export function isPlainPath(path: AttributePath): boolean {
  return path.length > 0 && path.every((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
}

/**
 * The place of a value among values of all types, as GROQ orders them: numbers, strings, booleans, then everything
 * else, which is neither compared nor ordered. Written the same way wherever it stands: an index on an expression is
 * only used for that very expression.
 */
export function rankOf(path: AttributePath, json = JSON_COLUMN): string {
  return `CASE ${typeOf(path, json)} WHEN 'integer' THEN ${RANK.number} WHEN 'real' THEN ${RANK.number} WHEN 'text' THEN ${RANK.string} WHEN 'true' THEN ${RANK.boolean} WHEN 'false' THEN ${RANK.boolean} ELSE ${RANK.other} END`
}

export const RANK = {number: 2, string: 3, boolean: 4, other: 5}

/**
 * The value itself, NULL where it is neither number, string nor boolean. Numbers as floating point, which is what they
 * are in JavaScript: `2 ** 60` is written as an integer that SQLite would otherwise take for another number.
 */
export function primitiveOf(path: AttributePath, json = JSON_COLUMN): string {
  const value = `json_extract(${json}, '${jsonPath(path)}')`
  return `CASE ${typeOf(path, json)} WHEN 'text' THEN ${value} WHEN 'integer' THEN CAST(${value} AS REAL) WHEN 'real' THEN ${value} WHEN 'true' THEN 1 WHEN 'false' THEN 0 END`
}

/** SQLite's word for what the value is; NULL when there is none. */
export function typeOf(path: AttributePath, json = JSON_COLUMN): string {
  return `json_type(${json}, '${jsonPath(path)}')`
}

/** With its table, for a subquery has columns of its own; only an index must not name the table. */
const JSON_COLUMN = 'docs.json'

export function jsonPath(path: AttributePath): string {
  return `$.${path.join('.')}`
}
