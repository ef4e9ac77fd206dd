import {literal, type Sql, sql} from './sql.ts'

/**
 * What SQL can say about a question to a document, in the GROQ sense "is this expression true (or: is it false)?".
 * Every document of which the answer is yes is on the shortlist, if there is one, and `where` holds for it. The
 * condition is exact when that is so of no other.
 */
export type Condition = {where: Sql | boolean; exact: boolean; shortlist?: Shortlist}

/** A list that an index has: where it is short, only those documents have to be looked at. */
export type Shortlist = {column: 'docs.id' | 'docs.seq'; select: Sql}

export const ALWAYS: Condition = {where: true, exact: true}
export const NEVER: Condition = {where: false, exact: true}
/** SQL does not know: each document has to be looked at. */
export const UNKNOWN: Condition = {where: true, exact: false}

export function exactly(where: Sql): Condition {
  return {where, exact: true}
}

export function onList(shortlist: Shortlist, {exact}: {exact: boolean}): Condition {
  return {where: true, exact, shortlist}
}

export function fixed(holds: boolean): Condition {
  return holds ? ALWAYS : NEVER
}

export function both(left: Condition, right: Condition): Condition {
  if (left.where === false || right.where === false) return NEVER
  // Half of the question is a longer list of candidates, and no wrong one.
  if (isTooLong(left, right)) return {...left, exact: false}
  const exact = left.exact && right.exact
  if (!left.shortlist || !right.shortlist) {
    const shortlist = left.shortlist ?? right.shortlist
    return {where: allOf(left.where, right.where), exact, ...(shortlist && {shortlist})}
  }
  return {where: allOf(left.where, whole(right)), exact, shortlist: left.shortlist}
}

/**
 * SQLite reads expressions of a thousand levels at most, and each part of a chain is one; what has been written so often
 * again to get there takes its time as well.
 */
function isTooLong(left: Condition, right: Condition): boolean {
  return lengthOf(left) + lengthOf(right) > LONGEST
}

const LONGEST = 10_000

function lengthOf({where, shortlist}: Condition): number {
  return (typeof where === 'boolean' ? 0 : where.text.length) + (shortlist?.select.text.length ?? 0)
}

/** All of a condition in one expression. */
export function whole({where, shortlist}: Condition): Sql | boolean {
  return shortlist
    ? allOf(sql`${literal(shortlist.column)} IN (${shortlist.select})`, where)
    : where
}

function allOf(left: Sql | boolean, right: Sql | boolean): Sql | boolean {
  if (typeof left === 'boolean') return left && right
  if (typeof right === 'boolean') return right && left
  return sql`(${left} AND ${right})`
}

export function either(left: Condition, right: Condition): Condition {
  if (isTooLong(left, right)) return UNKNOWN
  const [one, other] = [whole(left), whole(right)]
  if (one === false) return right
  if (other === false) return left
  if (one === true) return left.exact ? ALWAYS : {where: true, exact: isAlways(right)}
  if (other === true) return right
  const shortlist = eitherList(left.shortlist, right.shortlist)
  const exact = left.exact && right.exact
  return {where: sql`(${one} OR ${other})`, exact, ...(shortlist && {shortlist})}
}

function eitherList(left?: Shortlist, right?: Shortlist): Shortlist | undefined {
  if (!left || !right || left.column !== right.column) return undefined
  return {column: left.column, select: sql`${left.select} UNION ${right.select}`}
}

function isAlways(condition: Condition): boolean {
  return whole(condition) === true && condition.exact
}

/** The documents for which a condition does not hold. Of one that is not exact nothing is known. */
export function otherwise(condition: Condition): Condition {
  if (!condition.exact) return UNKNOWN
  const holds = whole(condition)
  return typeof holds === 'boolean' ? fixed(!holds) : exactly(sql`NOT (${holds})`)
}
