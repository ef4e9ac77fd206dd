import type {ExprNode} from 'groq-js'
import {type Depth, enter, forEachPart, mapParts, SURFACE} from './tree.ts'

/** A filter, parted: what each document is asked, and what is the same for all of them, which it refers to by name. */
export type Parted = {condition: ExprNode; outer: ExprNode[]}

/**
 * Takes out of a filter everything that does not look at the documents it is asked of, such as `^._id`, `now()` or a
 * subquery of its own. It is evaluated once, at the place where the filtered list stands. Undefined when something that
 * looks outside cannot be taken out.
 */
export function partFilter(filter: ExprNode): Parted | undefined {
  const outer: ExprNode[] = []
  let isParted = true

  function part(node: ExprNode, depth: Depth): ExprNode {
    if (node.type === 'Value' || isListOfValues(node)) return node
    if (reachOf(node) < depth.hops || (depth.hidden && entersScope(node))) {
      if (node.type === 'Parent' && node.n >= depth.hops) isParted = false
      return mapParts(node, (inner, scope) => part(inner, enter(depth, scope)))
    }
    outer.push(moveOut(node, depth.hops, SURFACE))
    return {type: 'Parameter', name: outerName(outer.length - 1)}
  }

  const condition = part(filter, {hops: 1, hidden: false})
  return isParted ? {condition, outer} : undefined
}

/** From a scope that `^` passes over it cannot be counted how far out a scope inside it lies. */
function entersScope(node: ExprNode): boolean {
  let enters = false
  forEachPart(node, (part, scope) => {
    enters ||= scope !== 'same' || entersScope(part)
  })
  return enters
}

/** No parameter of a query can be called that. */
export function outerName(index: number): string {
  return `^${index}`
}

function isListOfValues(node: ExprNode): boolean {
  return node.type === 'Array' && node.elements.every(({value}) => value.type === 'Value')
}

/**
 * How far an expression looks: 0 when it looks at the very value that it is evaluated for, otherwise the least number of
 * `^` that lead to something it looks at, and infinitely far when it looks at nothing around it.
 */
export function reachOf(node: ExprNode, depth: Depth = SURFACE): number {
  let reach = ownReach(node, depth)
  forEachPart(node, (part, scope) => {
    reach = Math.min(reach, reachOf(part, enter(depth, scope)))
  })
  return reach
}

function ownReach(node: ExprNode, {hops}: Depth): number {
  switch (node.type) {
    case 'This':
      return hops === 0 ? 0 : Number.POSITIVE_INFINITY
    case 'AccessAttribute':
      return !node.base && hops === 0 ? 0 : Number.POSITIVE_INFINITY
    case 'Parent':
      return node.n >= hops ? node.n - hops : Number.POSITIVE_INFINITY
    case 'FuncCall':
      return looksAround(node) || (hops === 0 && LOOK_AT_THIS.has(node.name))
        ? 0
        : Number.POSITIVE_INFINITY
    case 'Context':
    case 'SelectorFuncCall':
    case 'SelectorNested':
      return 0
    default:
      return Number.POSITIVE_INFINITY
  }
}

/** Functions that look at the value around them without being told to. */
const LOOK_AT_THIS = new Set(['references', 'versionOf', 'partOfRelease'])

/** Functions that groq-js does not have throw: they must stay where they would not be reached either. */
function looksAround({namespace, name}: Extract<ExprNode, {type: 'FuncCall'}>): boolean {
  return name === 'anywhere' || ['documents', 'geo', 'user', 'media', 'text'].includes(namespace)
}

/** The same expression for a place so many `^` further out. */
function moveOut(node: ExprNode, hops: number, depth: Depth): ExprNode {
  if (node.type === 'Parent' && node.n >= depth.hops) {
    const n = node.n - hops
    return n === 0 ? {type: 'This'} : {type: 'Parent', n}
  }
  return mapParts(node, (part, scope) => moveOut(part, hops, enter(depth, scope)))
}
