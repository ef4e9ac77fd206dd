import type {ExprNode} from 'groq-js'
import {equality, inequality, inRange} from './comparison.ts'
import {type Condition, UNKNOWN} from './condition.ts'
import {functions} from './functions.ts'
import {and, bare, group, not, or} from './logic.ts'
import {match} from './match.ts'
import {membership} from './membership.ts'
import type {Kind, NodeOf, Planning} from './planning.ts'
import {whole} from './textQuery.ts'

/** What SQL can say of a filter, by the kind of its expressions. Of every other kind it knows nothing. */
export function conditionOf(
  node: ExprNode,
  outcome: boolean,
  context: Omit<Planning, 'when'>,
): Condition {
  const planning: Planning = {...context, when: (part, wanted) => when(part, wanted, planning)}
  return when(node, outcome, planning)
}

function when(node: ExprNode, outcome: boolean, planning: Planning): Condition {
  switch (node.type) {
    case 'And':
      return and(node, outcome, outcome ? planning : unwishing(planning))
    case 'Or':
      return or(node, outcome, outcome ? unwishing(planning) : planning)
    case 'Not':
      return not(node, outcome, planning)
    case 'Group':
      return group(node, outcome, planning)
    case 'OpCall':
      return operators[node.op](node, outcome, planning)
    case 'InRange':
      return inRange(node, outcome, planning)
    case 'FuncCall':
      return functionOf(node)(node, outcome, planning)
    default:
      return bare(node, outcome, planning)
  }
}

/** Of several alternatives an index on one finds nothing. */
function unwishing(given: Planning): Planning {
  const planning: Planning = {
    ...given,
    wish: () => {},
    when: (part, wanted) => when(part, wanted, planning),
  }
  return planning
}

const unknown: Kind = () => UNKNOWN

const operators: Record<NodeOf<'OpCall'>['op'], Kind<NodeOf<'OpCall'>>> = {
  '==': equality,
  '!=': equality,
  '<': inequality,
  '<=': inequality,
  '>': inequality,
  '>=': inequality,
  in: membership,
  match,
  '+': whole,
  '-': unknown,
  '*': unknown,
  '/': unknown,
  '%': unknown,
  '**': unknown,
}

function functionOf({namespace, name}: NodeOf<'FuncCall'>): Kind<NodeOf<'FuncCall'>> {
  return functions[`${namespace}::${name}`] ?? unknown
}
