import type {ExprNode} from 'groq-js'
import {isRecord} from '../../documents/index.ts'

/**
 * How a part of an expression sees its surroundings: as the whole does; from a scope of its own, from which `^` leads
 * out; or from the scope of a member that a list is mapped by, which `^` passes over.
 */
export type Scope = 'same' | 'nested' | 'hidden'

/** The same expression with each of its direct parts replaced. */
export function mapParts(
  node: ExprNode,
  replace: (part: ExprNode, scope: Scope) => ExprNode,
): ExprNode {
  if (node.type === 'Value') return node
  const parts = Object.entries(node).map(([name, part]) => {
    const scope = SCOPES[`${node.type}.${name}`] ?? 'same'
    return [name, replaceIn(part, (inner) => replace(inner, scope))]
  })
  return Object.fromEntries(parts)
}

const SCOPES: Record<string, Scope> = {
  'Filter.expr': 'nested',
  'Projection.expr': 'nested',
  'PipeFuncCall.args': 'nested',
  'Map.expr': 'hidden',
  'FlatMap.expr': 'hidden',
}

/** What holds expressions without being one: lists of them, an object's attributes, the alternatives of `select`. */
const HOLDERS = new Set([
  'ArrayElement',
  'ObjectAttributeValue',
  'ObjectConditionalSplat',
  'ObjectSplat',
  'SelectAlternative',
])

function replaceIn(part: unknown, replace: (inner: ExprNode) => ExprNode): unknown {
  if (Array.isArray(part)) return part.map((member) => replaceIn(member, replace))
  if (!isRecord(part) || typeof part.type !== 'string') return part
  if (!HOLDERS.has(part.type)) return replace(asNode(part))
  const parts = Object.entries(part).map(([name, inner]) => [name, replaceIn(inner, replace)])
  return Object.fromEntries(parts)
}

/** Within a tree of groq-js whatever has a type and holds no other expressions is an expression. */
function asNode(part: Record<string, unknown>): ExprNode {
  return part as unknown as ExprNode
}

/** Goes through the direct parts. */
export function forEachPart(node: ExprNode, visit: (part: ExprNode, scope: Scope) => void): void {
  mapParts(node, (part, scope) => {
    visit(part, scope)
    return part
  })
}

/** Where one is after entering a scope: how many `^` lead back to where one came from, and whether `^` passes over it. */
export type Depth = {hops: number; hidden: boolean}

export const SURFACE: Depth = {hops: 0, hidden: false}

export function enter(depth: Depth, scope: Scope): Depth {
  if (scope === 'same') return depth
  return {hops: depth.hidden ? depth.hops : depth.hops + 1, hidden: scope === 'hidden'}
}
