import type {ExprNode} from 'groq-js'
import {both, type Condition, either, exactly, fixed, UNKNOWN} from './condition.ts'
import {isA, placeOf, valueSql} from './place.ts'
import type {Kind, NodeOf, Planning} from './planning.ts'
import {bound, sql} from './sql.ts'

/** `&&` is true when both sides are, and false when either is: that the other one is null does not matter. */
export const and: Kind<NodeOf<'And'>> = ({left, right}, outcome, planning) =>
  (outcome ? together : alternatively)(left, right, outcome, planning)

export const or: Kind<NodeOf<'Or'>> = ({left, right}, outcome, planning) =>
  (outcome ? alternatively : together)(left, right, outcome, planning)

function together(left: ExprNode, right: ExprNode, outcome: boolean, {when}: Planning): Condition {
  return both(when(left, outcome), when(right, outcome))
}

/** Of two alternatives an index on one finds nothing; unless the other one is out of the question. */
function alternatively(
  left: ExprNode,
  right: ExprNode,
  outcome: boolean,
  planning: Planning,
): Condition {
  const {when} = planning.quietly()
  const [one, other] = [when(left, outcome), when(right, outcome)]
  if (one.where === false) return planning.when(right, outcome)
  return other.where === false ? planning.when(left, outcome) : either(one, other)
}

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
