import type {ExprNode} from 'groq-js'
import {both, type Condition, exactly, fixed, NEVER, otherwise, UNKNOWN} from './condition.ts'
import {isA, isDefined, type Place, type Primitive, placeOf, valueSql} from './place.ts'
import type {Kind, NodeOf, Planning} from './planning.ts'
import {referringTo} from './references.ts'
import {bound, literal, type Sql, sql} from './sql.ts'
import {comparesAlike, isStorable} from './text.ts'

export type Inequality = '<' | '<=' | '>' | '>='

const MIRRORED: Record<Inequality, Inequality> = {'<': '>', '<=': '>=', '>': '<', '>=': '<='}

/** `price >= 10`, with the known side on the left or on the right. */
export const inequality: Kind<NodeOf<'OpCall'>> = (node, outcome, planning) => {
  const op = node.op as Inequality
  const right = planning.known(node.right)
  if (right) return compared(node.left, op, right.value, outcome, planning)
  const left = planning.known(node.left)
  if (left) return compared(node.right, MIRRORED[op], left.value, outcome, planning)
  return UNKNOWN
}

/** `price in 10..20` */
export const inRange: Kind<NodeOf<'InRange'>> = (node, outcome, planning) => {
  const [left, right] = [planning.known(node.left), planning.known(node.right)]
  if (!left || !right || !outcome) return UNKNOWN
  return both(
    compared(node.base, '>=', left.value, true, planning),
    compared(node.base, node.isInclusive ? '<=' : '<', right.value, true, planning),
  )
}

/** `type == "x"`, the other way round, and `!=`, which is its opposite in every case: neither is ever null. */
export const equality: Kind<NodeOf<'OpCall'>> = (node, outcome, planning) => {
  const wanted = outcome === (node.op === '==')
  const right = planning.known(node.right)
  const known = right ?? planning.known(node.left)
  if (!known) return UNKNOWN
  const place = placeOf(right ? node.left : node.right, planning.view)
  if (!place) return UNKNOWN
  if (wanted) wishFor(place, planning)
  const equal = equals(place, known.value)
  return wanted ? both(referringFrom(place, known.value), equal) : otherwise(equal)
}

/** Values of different types are never equal, and lists and objects equal nothing. */
export function equals(place: Place, value: unknown): Condition {
  if (value === null || value === undefined) return otherwise(isDefined(place))
  const comparable = asPrimitive(value)
  if (!comparable) return NEVER
  if (typeof value === 'string' && !isStorable(value)) return UNKNOWN
  return both(
    isA(comparable.type, place),
    exactly(sql`${valueSql(place)} = ${bound(comparable.value)}`),
  )
}

/** Of values of different types neither `<` nor its opposite is true. */
function compared(
  node: ExprNode,
  op: Inequality,
  value: unknown,
  outcome: boolean,
  planning: Planning,
): Condition {
  const place = placeOf(node, planning.view)
  if (!place) return UNKNOWN
  const comparable = asPrimitive(value)
  // A time from `dateTime()` is not comparable with what a document holds, which is strings.
  if (!comparable) return NEVER
  wishFor(place, planning)
  const typed = isA(comparable.type, place)
  if (typeof value === 'string' && !(isStorable(value) && comparesAlike(value))) {
    return both(typed, UNKNOWN)
  }
  const holds: Sql = sql`${valueSql(place)} ${literal(op)} ${bound(comparable.value)}`
  return both(typed, exactly(outcome ? holds : sql`NOT (${holds})`))
}

export function asPrimitive(value: unknown): {type: Primitive; value: string | number} | undefined {
  if (typeof value === 'string') return {type: 'string', value}
  if (typeof value === 'number') return {type: 'number', value}
  return typeof value === 'boolean' ? {type: 'boolean', value: value ? 1 : 0} : undefined
}

/** What has an `_ref` to an id refers to it: that is indexed already. */
function referringFrom(place: Place, value: unknown): Condition {
  const isReference = place.type === 'attribute' && place.path.at(-1) === '_ref'
  return isReference && typeof value === 'string' ? referringTo([value]) : fixed(true)
}

function wishFor(place: Place, {wish}: Planning): void {
  if (place.type === 'attribute' && place.path.at(-1) !== '_ref') wish(place.path)
}
