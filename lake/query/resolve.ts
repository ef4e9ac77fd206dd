import type {ExprNode} from 'groq-js'
import {geoFunctions} from './geo/index.ts'
import {callOut, mapParts} from './plan/index.ts'

/** Functions that groq-js parses and cannot evaluate, or not as the service does: each call becomes a call to ours. */
export function resolveFunctions(tree: ExprNode): ExprNode {
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
