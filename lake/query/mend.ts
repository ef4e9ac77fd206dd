import type {ExprNode} from 'groq-js'
import {isRecord} from '../documents/index.ts'

/**
 * Rewrites what groq-js parses but does not evaluate as the service does. A path on the left of `in` is compared as
 * the string that it was made from: `path(_id) in path("a.*")`.
 */
export function mend(tree: ExprNode): ExprNode {
  return rewrite(tree) as ExprNode
}

function rewrite(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rewrite)
  if (!isRecord(node) || node.type === 'Value') return node
  const mended = Object.fromEntries(
    Object.entries(node).map(([name, inner]) => [name, rewrite(inner)]),
  )
  checkScore(node)
  const inPath =
    node.type === 'OpCall' && node.op === 'in' && pathArgument(mended.right) !== undefined
  return inPath ? {...mended, left: pathArgument(mended.left) ?? mended.left} : mended
}

/** `score()` takes documents as they are: not what was made of them, nor a single one. */
function checkScore({type, name, base}: Record<string, unknown>): void {
  if (type !== 'PipeFuncCall' || name !== 'score') return
  const given = ['Map', 'Projection', 'AccessElement', 'AccessAttribute']
  if (isRecord(base) && given.some((kind) => kind === base.type)) {
    throw new Error(
      'score() can only be applied to documents that were selected, not to a projection',
    )
  }
}

/** What `path(…)` was called with. */
function pathArgument(node: unknown): unknown {
  const isPath =
    isRecord(node) &&
    node.type === 'FuncCall' &&
    node.namespace === 'global' &&
    node.name === 'path'
  return isPath && Array.isArray(node.args) ? node.args[0] : undefined
}

/** The parameters that a query refers to. */
export function parametersOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(parametersOf)
  if (!isRecord(node)) return []
  if (node.type === 'Parameter' && typeof node.name === 'string') return [node.name]
  return node.type === 'Value' ? [] : Object.values(node).flatMap(parametersOf)
}
