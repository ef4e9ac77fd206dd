import type {ExprNode} from 'groq-js'
import {equality, inequality, inRange} from './comparison.ts'
import {type Condition, UNKNOWN} from './condition.ts'
import {throughReference} from './dereference.ts'
import {functions} from './functions.ts'
import {and, bare, group, not, or} from './logic.ts'
import {match} from './match.ts'
import {membership} from './membership.ts'
import type {Kind, NodeOf, Planning} from './planning.ts'
import {textQuery} from './textQuery.ts'

/** What SQL can say of a filter, by the kind of its expressions. Of every other kind it knows nothing. */
export function conditionOf(
  node: ExprNode,
  outcome: boolean,
  context: Omit<Planning, 'when' | 'quietly'>,
): Condition {
  return when(node, outcome, planningIn(context))
}

function planningIn(context: Omit<Planning, 'when' | 'quietly'>): Planning {
  const planning: Planning = {
    ...context,
    when: (part, outcome) => when(part, outcome, planning),
    quietly: () => planningIn({...context, wish: () => {}}),
  }
  return planning
}

function when(node: ExprNode, outcome: boolean, planning: Planning): Condition {
  switch (node.type) {
    case 'And':
      return and(node, outcome, planning)
    case 'Or':
      return or(node, outcome, planning)
    case 'Not':
      return not(node, outcome, planning)
    case 'Group':
      return group(node, outcome, planning)
    case 'OpCall':
      return (
        (outcome ? throughReference(node, planning) : undefined) ??
        operators[node.op](node, outcome, planning)
      )
    case 'InRange':
      return inRange(node, outcome, planning)
    case 'FuncCall':
      return functionOf(node)(node, outcome, planning)
    default:
      return bare(node, outcome, planning)
  }
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
  '+': textQuery,
  '-': unknown,
  '*': unknown,
  '/': unknown,
  '%': unknown,
  '**': unknown,
}

function functionOf({namespace, name}: NodeOf<'FuncCall'>): Kind<NodeOf<'FuncCall'>> {
  return functions[`${namespace}::${name}`] ?? unknown
}
