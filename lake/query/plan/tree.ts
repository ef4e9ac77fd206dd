import type {ExprNode} from 'groq-js'
import {isRecord} from '../../documents/index.ts'

/**
 * How a part of an expression sees its surroundings: as the whole does; from a scope of its own, from which `^` leads
 * out; or from the scope of a member that a list is mapped by, which `^` passes over.
 */
export type Scope = 'same' | 'nested' | 'hidden'

/** The same expression with each of its direct parts replaced; itself, when nothing was. */
export function mapParts(
  node: ExprNode,
  replace: (part: ExprNode, scope: Scope) => ExprNode,
): ExprNode {
  if (node.type === 'Value') return node
  const parts: Record<string, unknown> = {...node}
  let isSame = true
  for (const name in parts) {
    const part = parts[name]
    if (typeof part !== 'object' || part === null) continue
    parts[name] = replaceIn(part, scopeOf(node, name), replace)
    isSame &&= parts[name] === part
  }
  return isSame ? node : asNode(parts)
}

function scopeOf(node: ExprNode, name: string): Scope {
  switch (node.type) {
    case 'Filter':
    case 'Projection':
      return name === 'expr' ? 'nested' : 'same'
    case 'PipeFuncCall':
      return name === 'args' ? 'nested' : 'same'
    case 'Map':
    case 'FlatMap':
      return name === 'expr' ? 'hidden' : 'same'
    default:
      return 'same'
  }
}

/** What holds expressions without being one: an object's attributes, the alternatives of `select`. */
const HOLDERS = new Set([
  'ArrayElement',
  'ObjectAttributeValue',
  'ObjectConditionalSplat',
  'ObjectSplat',
  'SelectAlternative',
])

function replaceIn(
  part: object,
  scope: Scope,
  replace: (part: ExprNode, scope: Scope) => ExprNode,
): unknown {
  if (Array.isArray(part)) {
    const members: unknown[] = part
    const replaced = members.map((member) =>
      isRecord(member) ? replaceIn(member, scope, replace) : member,
    )
    return replaced.every((member, index) => member === members[index]) ? part : replaced
  }
  if (!isRecord(part) || typeof part.type !== 'string') return part
  if (!HOLDERS.has(part.type)) return replace(asNode(part), scope)
  const parts = {...part}
  for (const name in part) {
    const inner = part[name]
    if (isRecord(inner)) parts[name] = replaceIn(inner, scope, replace)
  }
  return parts
}

/** Within a tree of groq-js whatever has a type and holds no other expressions is an expression. */
function asNode(part: Record<string, unknown>): ExprNode {
  return part as unknown as ExprNode
}

/** Goes through the direct parts. */
export function forEachPart(node: ExprNode, visit: (part: ExprNode, scope: Scope) => void): void {
  if (node.type === 'Value') return
  const parts: Record<string, unknown> = {...node}
  for (const name in parts) visitIn(parts[name], scopeOf(node, name), visit)
}

function visitIn(part: unknown, scope: Scope, visit: (part: ExprNode, scope: Scope) => void): void {
  if (Array.isArray(part)) for (const member of part) visitIn(member, scope, visit)
  else if (isRecord(part) && typeof part.type === 'string') {
    if (!HOLDERS.has(part.type)) visit(asNode(part), scope)
    else for (const name in part) visitIn(part[name], scope, visit)
  }
}

/** Where one is after entering a scope: how many `^` lead back to where one came from, and whether `^` passes over it. */
export type Depth = {hops: number; hidden: boolean}

export const SURFACE: Depth = {hops: 0, hidden: false}

export function enter(depth: Depth, scope: Scope): Depth {
  if (scope === 'same') return depth
  return {hops: depth.hidden ? depth.hops : depth.hops + 1, hidden: scope === 'hidden'}
}
