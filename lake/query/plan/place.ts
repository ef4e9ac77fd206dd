import type {ExprNode} from 'groq-js'
import {
  type AttributePath,
  isPlainPath,
  jsonPath,
  primitiveOf,
  RANK,
  rankOf,
  typeOf,
} from '../../store/index.ts'
import type {View} from '../view.ts'
import {ALWAYS, type Condition, exactly, fixed} from './condition.ts'
import {literal, type Sql} from './sql.ts'

/** A value of each document that SQL can get at: a column, an attribute, the length of an array. */
export type Place =
  | {type: 'column'; column: string}
  | {type: 'attribute'; path: AttributePath}
  | {type: 'count'; path: AttributePath}

export type Primitive = 'string' | 'number' | 'boolean'

/** The place that an expression stands for, if it does for one. */
export function placeOf(node: ExprNode, view: View): Place | undefined {
  if (node.type === 'FuncCall') {
    const path = node.name === 'count' && node.args[0] && arrayPath(node.args[0])
    return path ? {type: 'count', path} : undefined
  }
  const path = attributePath(node)
  if (!path) return undefined
  const [name] = path
  if (path.length === 1 && name === '_id') return {type: 'column', column: view.idColumn}
  if (path.length === 1 && name === '_type') return {type: 'column', column: 'docs.type'}
  if (path.length === 1 && name === '_originalId' && view.overlays) {
    return {type: 'column', column: 'docs.id'}
  }
  return {type: 'attribute', path}
}

/** The attributes that lead from the document to a value: of `slug.current` both names. */
export function attributePath(node: ExprNode): AttributePath | undefined {
  const path = namesOf(node)
  return path && isPlainPath(path) ? path : undefined
}

function namesOf(node: ExprNode): string[] | undefined {
  if (node.type === 'Group') return namesOf(node.base)
  if (node.type === 'This') return []
  if (node.type !== 'AccessAttribute') return undefined
  const base = node.base ? namesOf(node.base) : []
  return base && [...base, node.name]
}

/** The same of `tags` and `tags[]`. */
export function arrayPath(node: ExprNode): AttributePath | undefined {
  return attributePath(node.type === 'ArrayCoerce' ? node.base : node)
}

/** Whether there is a value of this type. */
export function isA(primitive: Primitive, place: Place): Condition {
  if (place.type === 'column') return fixed(primitive === 'string')
  return place.type === 'count' && primitive !== 'number'
    ? fixed(false)
    : exactly(literal(`${rankSql(place)} = ${RANK[primitive]}`))
}

/** Where a place stands among values of all types, and its value: what documents are ordered by. */
export function rankSql(place: Place): string {
  switch (place.type) {
    case 'column':
      return String(RANK.string)
    case 'attribute':
      return rankOf(place.path)
    case 'count':
      return `CASE ${typeOf(place.path)} WHEN 'array' THEN ${RANK.number} ELSE ${RANK.other} END`
  }
}

export function valueSql(place: Place): Sql {
  switch (place.type) {
    case 'column':
      return literal(place.column)
    case 'attribute':
      return literal(primitiveOf(place.path))
    case 'count':
      return literal(
        `CASE ${typeOf(place.path)} WHEN 'array' THEN json_array_length(docs.json, '${jsonPath(place.path)}') END`,
      )
  }
}

/** Whether there is anything but null. */
export function isDefined(place: Place): Condition {
  if (place.type === 'column') return ALWAYS
  if (place.type === 'count') return isA('number', place)
  return exactly(literal(`coalesce(${typeOf(place.path)}, 'null') <> 'null'`))
}
