import {both, either, exactly, fixed, UNKNOWN} from './condition.ts'
import {isA, placeOf, valueSql} from './place.ts'
import type {Kind, NodeOf} from './planning.ts'
import {bound, sql} from './sql.ts'

/** `&&` is true when both sides are, and false when either is: that the other one is null does not matter. */
export const and: Kind<NodeOf<'And'>> = ({left, right}, outcome, {when}) =>
  (outcome ? both : either)(when(left, outcome), when(right, outcome))

export const or: Kind<NodeOf<'Or'>> = ({left, right}, outcome, {when}) =>
  (outcome ? either : both)(when(left, outcome), when(right, outcome))

export const not: Kind<NodeOf<'Not'>> = ({base}, outcome, {when}) => when(base, !outcome)

export const group: Kind<NodeOf<'Group'>> = ({base}, outcome, {when}) => when(base, outcome)

/** An attribute by itself: whether it is the boolean. */
export const bare: Kind = (node, outcome, {view, known}) => {
  const constant = known(node)
  if (constant) return fixed(constant.value === outcome)
  const place = placeOf(node, view)
  if (!place) return UNKNOWN
  return both(isA('boolean', place), exactly(sql`${valueSql(place)} = ${bound(outcome ? 1 : 0)}`))
}
