import type {ExprNode} from 'groq-js'
import {geoFunctions} from './geo/index.ts'
import {parseQuery} from './parseQuery.ts'
import {callOut, mapParts} from './plan/index.ts'

/** A query as a tree that groq-js evaluates as the service does. Most have nothing in them that would have to be replaced. */
export function readQuery(query: string, params: Record<string, unknown>): ExprNode {
  const tree = parseQuery(query, params)
  return /\b(?:geo|unique)\b/.test(query) ? resolveFunctions(tree) : tree
}

/** Functions that groq-js parses and cannot evaluate, or not as the service does: each call becomes a call to ours. */
function resolveFunctions(tree: ExprNode): ExprNode {
  const node = mapParts(tree, resolveFunctions)
  if (node.type !== 'FuncCall') return node
  if (node.namespace === 'array' && node.name === 'unique') return callOut(withOneNull, [node])
  const answer = node.namespace === 'geo' ? geoFunctions[node.name] : undefined
  return answer ? callOut(answer, node.args) : node
}

/** groq-js keeps every null of `array::unique()`; the service keeps the first, as it does of everything else. */
function withOneNull([list]: unknown[]): unknown {
  if (!Array.isArray(list)) return list
  const first = list.indexOf(null)
  return list.filter((member, index) => member !== null || index === first)
}
