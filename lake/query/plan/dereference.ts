import type {ExprNode} from 'groq-js'
import {type Condition, onList, whole} from './condition.ts'
import {attributePath} from './place.ts'
import type {NodeOf, Planning} from './planning.ts'
import {literal, sql} from './sql.ts'

/** What is true only of something that is there: a missing document passes none of these. */
const OF_SOMETHING = new Set(['==', '<', '<=', '>', '>=', 'in', 'match'])

/**
 * `publisher->name == "x"`: the documents that refer to one of which the rest is true. Undefined when it is no such
 * comparison, or when SQL knows nothing of what is referred to.
 */
export function throughReference(
  node: NodeOf<'OpCall'>,
  {view, known, quietly}: Planning,
): Condition | undefined {
  const rest = atTarget(node.left)
  const value = known(node.right)?.value
  if (!rest || !OF_SOMETHING.has(node.op) || !isSomething(value)) return undefined
  const condition = whole(quietly().when({...node, left: rest}, true))
  if (typeof condition === 'boolean') return undefined
  const targets = sql`SELECT ${literal(view.idColumn)} FROM docs WHERE ${condition}`
  const select = sql`SELECT source FROM refs WHERE target IN (${targets})`
  return onList({column: 'docs.seq', select}, {exact: false})
}

/** The same attribute, asked of the document that is referred to. */
function atTarget(node: ExprNode): ExprNode | undefined {
  if (node.type === 'Group') return atTarget(node.base)
  if (node.type !== 'AccessAttribute' || !node.base) return undefined
  if (node.base.type === 'Deref') {
    return attributePath(node.base.base) && {...node, base: {type: 'This'}}
  }
  const base = atTarget(node.base)
  return base && {...node, base}
}

function isSomething(value: unknown): boolean {
  const members: unknown[] = Array.isArray(value) ? value : [value]
  return members.every((member) => member !== null && member !== undefined)
}
