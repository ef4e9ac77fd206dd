import {literal, type Sql, sql} from './sql.ts'

/**
 * What SQL can say about a question to a document, in the GROQ sense "is this expression true (or: is it false)?".
 * `where` holds for every document of which the answer is yes. It is exact when it holds for no other.
 */
export type Condition = {where: Sql | boolean; exact: boolean; shortlist?: Shortlist}

/** A list, from an index, that every such document is on: where it is short, only those have to be looked at. */
export type Shortlist = {column: 'docs.id' | 'docs.seq'; select: Sql}

export const ALWAYS: Condition = {where: true, exact: true}
export const NEVER: Condition = {where: false, exact: true}
/** SQL does not know: each document has to be looked at. */
export const UNKNOWN: Condition = {where: true, exact: false}

export function exactly(where: Sql): Condition {
  return {where, exact: true}
}

/** Holds for the documents on a list, which may be more than those that are asked for. */
export function onList(shortlist: Shortlist, {exact}: {exact: boolean}): Condition {
  return {where: sql`${literal(shortlist.column)} IN (${shortlist.select})`, exact, shortlist}
}

export function fixed(holds: boolean): Condition {
  return holds ? ALWAYS : NEVER
}

export function both(left: Condition, right: Condition): Condition {
  if (left.where === false || right.where === false) return NEVER
  const shortlist = left.shortlist ?? right.shortlist
  const exact = left.exact && right.exact
  return {where: allOf(left.where, right.where), exact, ...(shortlist && {shortlist})}
}

function allOf(left: Sql | boolean, right: Sql | boolean): Sql | boolean {
  if (typeof left === 'boolean') return left && right
  if (typeof right === 'boolean') return right && left
  return sql`(${left} AND ${right})`
}

export function either(left: Condition, right: Condition): Condition {
  if (left.where === false) return right
  if (right.where === false) return left
  if (left.where === true) return left.exact ? left : {where: true, exact: isAlways(right)}
  if (right.where === true) return right
  const shortlist = eitherList(left.shortlist, right.shortlist)
  const exact = left.exact && right.exact
  return {where: sql`(${left.where} OR ${right.where})`, exact, ...(shortlist && {shortlist})}
}

function eitherList(left?: Shortlist, right?: Shortlist): Shortlist | undefined {
  if (!left || !right || left.column !== right.column) return undefined
  return {column: left.column, select: sql`${left.select} UNION ${right.select}`}
}

function isAlways({where, exact}: Condition): boolean {
  return where === true && exact
}

/** The documents for which a condition does not hold. Of one that is not exact nothing is known. */
export function otherwise({where, exact}: Condition): Condition {
  if (!exact) return UNKNOWN
  return typeof where === 'boolean' ? fixed(!where) : exactly(sql`NOT (${where})`)
}
