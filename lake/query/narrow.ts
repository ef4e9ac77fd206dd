import type {ExprNode} from 'groq-js'
import {isRecord, type LakeDocument} from '../documents/index.ts'
import {constant} from './constant.ts'
import type {View} from './view.ts'

/** A query with its stars narrowed; `needsAll` when one of them still stands for the whole dataset. */
export type Narrowed = {tree: ExprNode; needsAll: boolean}

/**
 * Replaces the star of `*[…]` by the few documents that an index says can pass the filter, wherever in the query it
 * stands. The filter stays in place: the index may offer too many, never too few.
 */
export function narrow(tree: ExprNode, params: Record<string, unknown>, view: View): Narrowed {
  let needsAll = false

  function rewrite(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(rewrite)
    if (!isRecord(node) || node.type === 'Value') return node
    const filter = filterOfEverything(node)
    const candidates = filter && candidatesFor(filter.expr, params, view)
    if (filter && candidates) {
      return {...filter, base: {type: 'Value', value: candidates}, expr: rewrite(filter.expr)}
    }
    // `releases::all()` reads the dataset without a star.
    needsAll ||= node.type === 'Everything' || node.namespace === 'releases'
    return Object.fromEntries(Object.entries(node).map(([name, inner]) => [name, rewrite(inner)]))
  }

  return {tree: rewrite(tree) as ExprNode, needsAll}
}

function filterOfEverything(
  node: Record<string, unknown>,
): {type: 'Filter'; expr: ExprNode} | undefined {
  if (node.type !== 'Filter' || !isRecord(node.base) || node.base.type !== 'Everything') {
    return undefined
  }
  return {type: 'Filter', expr: node.expr as ExprNode}
}

/** The documents that can pass, if an index knows; of two conditions joined by `&&` the one that leaves fewer. */
function candidatesFor(
  condition: ExprNode,
  params: Record<string, unknown>,
  view: View,
): LakeDocument[] | undefined {
  switch (condition.type) {
    case 'Group':
      return candidatesFor(condition.base, params, view)
    case 'And':
      return fewer(
        candidatesFor(condition.left, params, view),
        candidatesFor(condition.right, params, view),
      )
    case 'OpCall':
      return byComparison(condition.op, condition.left, condition.right, params, view)
    case 'FuncCall':
      return byReferences(condition, params, view)
    default:
      return undefined
  }
}

function fewer(
  left: LakeDocument[] | undefined,
  right: LakeDocument[] | undefined,
): LakeDocument[] | undefined {
  if (!left || !right) return left ?? right
  return left.length <= right.length ? left : right
}

function byComparison(
  op: string,
  left: ExprNode,
  right: ExprNode,
  params: Record<string, unknown>,
  view: View,
): LakeDocument[] | undefined {
  const attribute = attributeName(left) ?? attributeName(right)
  const value = constant(attributeName(left) ? right : left, params)
  if (attribute === undefined || value === undefined) return undefined
  const wanted =
    op === '==' ? [value.constant] : op === 'in' && attributeName(left) ? value.constant : undefined
  if (!Array.isArray(wanted)) return undefined
  // Ids and types are strings: nothing else equals one.
  const strings = [...new Set(wanted.filter((member) => typeof member === 'string'))].sort()
  if (attribute === '_id') return strings.flatMap((id) => view.get(id) ?? [])
  return attribute === '_type' ? inOrder(strings.flatMap((type) => view.ofType(type))) : undefined
}

function byReferences(
  {namespace, name, args}: Extract<ExprNode, {type: 'FuncCall'}>,
  params: Record<string, unknown>,
  view: View,
): LakeDocument[] | undefined {
  if (namespace !== 'global' || name !== 'references') return undefined
  const targets = args.map((argument) => constant(argument, params))
  if (targets.some((target) => target === undefined)) return undefined
  const ids = targets.flatMap((target) => target?.constant).filter((id) => typeof id === 'string')
  const found = new Set([...new Set(ids)].flatMap((id) => view.referringTo(id)))
  return inOrder([...found])
}

function attributeName(node: ExprNode): string | undefined {
  return node.type === 'AccessAttribute' && !node.base ? node.name : undefined
}

function inOrder(documents: LakeDocument[]): LakeDocument[] {
  return documents.sort((a, b) => (a._id < b._id ? -1 : 1))
}
