import type {ExprNode} from 'groq-js'
import {jsonPath, typeOf} from '../../store/index.ts'
import {asPrimitive, equals} from './comparison.ts'
import {
  ALWAYS,
  both,
  type Condition,
  either,
  exactly,
  NEVER,
  otherwise,
  UNKNOWN,
} from './condition.ts'
import {inPath, isPathValue} from './inPath.ts'
import {containingText} from './match.ts'
import {arrayPath, isA, type Place, type Primitive, placeOf, valueSql} from './place.ts'
import type {Kind, NodeOf, Planning} from './planning.ts'
import {referringTo} from './references.ts'
import {bound, literal, type Sql, sql} from './sql.ts'
import {isStorable} from './text.ts'

/** `_type in ["a", "b"]`, `_id in path("drafts.**")`, `"news" in tags`, `$id in authors[]._ref` */
export const membership: Kind<NodeOf<'OpCall'>> = ({left, right}, outcome, planning) => {
  const collection = planning.known(right)
  if (!collection) {
    const member = planning.known(left)
    return member ? holding(right, member.value, outcome, planning) : UNKNOWN
  }
  const place = placeOf(left, planning.view)
  if (!place) return UNKNOWN
  if (isPathValue(collection.value)) return inPath(place, collection.value, outcome)
  // To be in what is no list is neither true nor false.
  if (!Array.isArray(collection.value)) return NEVER
  if (outcome && place.type === 'attribute') planning.wish(place.path)
  const among = amongst(place, collection.value)
  return outcome ? among : otherwise(among)
}

/** Whether the value of a place is one of these. */
function amongst(place: Place, members: unknown[]): Condition {
  const primitives = members.flatMap((member) => asPrimitive(member) ?? [])
  if (members.some((member) => typeof member === 'string' && !isStorable(member))) return UNKNOWN
  const types: Primitive[] = ['string', 'number', 'boolean']
  const byType = types.map((type) => {
    const values = primitives.filter((one) => one.type === type).map(({value}) => value)
    return values.length === 0 ? NEVER : both(isA(type, place), exactly(oneOf(place, values, type)))
  })
  const nullToo = members.some((member) => member === null || member === undefined)
  return byType.reduce(either, nullToo ? equals(place, null) : NEVER)
}

/** SQLite would take whole numbers of a list by their digits, which beyond 2^53 are not what JavaScript means by them. */
function oneOf(place: Place, values: (string | number)[], type: Primitive): Sql {
  const list = bound(JSON.stringify(values))
  const value = literal(type === 'number' ? 'CAST(value AS REAL)' : 'value')
  return sql`${valueSql(place)} IN (SELECT ${value} FROM json_each(${list}))`
}

/** Whether a list in the document has this member. */
function holding(node: ExprNode, member: unknown, outcome: boolean, {view}: Planning): Condition {
  const path = arrayPath(node)
  const hint = outcome && typeof member === 'string' ? containing(node, member) : ALWAYS
  if (!path || placeOf(node, view)?.type === 'column') return both(hint, UNKNOWN)
  const isList = exactly(literal(`${typeOf(path)} = 'array'`))
  const has = hasMember(jsonPath(path), member)
  return both(both(hint, isList), outcome ? has : otherwise(has))
}

function hasMember(path: string, member: unknown): Condition {
  const test = memberTest(member)
  if (!test) return typeof member === 'string' ? UNKNOWN : NEVER
  return exactly(
    sql`EXISTS (SELECT 1 FROM json_each(docs.json, '${literal(path)}') AS member WHERE ${test})`,
  )
}

function memberTest(member: unknown): Sql | undefined {
  switch (typeof member) {
    case 'string':
      return isStorable(member)
        ? sql`member.type = 'text' AND member.value = ${bound(member)}`
        : undefined
    case 'number':
      return sql`member.type IN ('integer', 'real') AND CAST(member.value AS REAL) = ${bound(member)}`
    case 'boolean':
      return literal(`member.type = '${member}'`)
    default:
      return member === null || member === undefined ? literal("member.type = 'null'") : undefined
  }
}

/** An index that the documents are in which hold this string there, and not too many others. */
function containing(node: ExprNode, member: string): Condition {
  if (lastName(node) === '_ref') return both(referringTo([member]), ALWAYS)
  return containingText(node, member)
}

function lastName(node: ExprNode): string | undefined {
  switch (node.type) {
    case 'AccessAttribute':
      return node.name
    case 'Map':
    case 'FlatMap':
      return lastName(node.expr)
    default:
      return undefined
  }
}
