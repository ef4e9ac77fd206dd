import {randomUUID} from 'node:crypto'
import {type ExprNode, GroqSyntaxError} from 'groq-js'
import {isRecord} from '../documents/index.ts'
import {contentError, type LakeError} from '../errors.ts'
import {parseGeo} from './geo/index.ts'
import {mend, parametersOf} from './mend.ts'

/**
 * The query as a tree. Parameters are needed for this already: a slice may be bounded by one. Trees are kept, with
 * the places of strings left open, for clients ask the same with other ids and slugs.
 */
export function parseQuery(query: string, params: Record<string, unknown>): ExprNode {
  const shape = shapeOf(params)
  const key = JSON.stringify([query, shape])
  const known = trees.get(key)
  if (known) {
    trees.delete(key)
    trees.set(key, known)
    return filled(known, params)
  }
  const tree = parseTree(query, params)
  rememberTree(key, query, shape)
  return tree
}

const trees = new Map<string, ExprNode>()
const MOST_TREES = 200

/** What stands for the string of a parameter in a tree that is kept. */
const PLACEHOLDER = `${randomUUID()}$`

function shapeOf(params: Record<string, unknown>): Record<string, unknown> {
  const shape = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? PLACEHOLDER + name : value,
  ])
  return Object.fromEntries(shape)
}

function rememberTree(key: string, query: string, shape: Record<string, unknown>): void {
  const tree = mend(parseGeo(query, {params: shape}))
  if (!isFillable(tree)) return
  trees.set(key, tree)
  const [oldest] = trees.keys()
  if (trees.size > MOST_TREES && oldest !== undefined) trees.delete(oldest)
}

/** Whether placeholders stand by themselves: one may have become part of a longer name. */
function isFillable(part: unknown): boolean {
  if (typeof part === 'string') return part.lastIndexOf(PLACEHOLDER) <= 0
  if (Array.isArray(part)) return part.every(isFillable)
  return !isRecord(part) || Object.values(part).every(isFillable)
}

function filled(tree: ExprNode, params: Record<string, unknown>): ExprNode {
  return fill(tree, params) as ExprNode
}

function fill(part: unknown, params: Record<string, unknown>): unknown {
  if (typeof part === 'string') {
    return part.startsWith(PLACEHOLDER) ? params[part.slice(PLACEHOLDER.length)] : part
  }
  if (Array.isArray(part)) return part.map((member) => fill(member, params))
  if (!isRecord(part) || (part.type === 'Value' && isRecord(part.value))) return part
  const parts: Record<string, unknown> = {}
  for (const name in part) parts[name] = fill(part[name], params)
  return parts
}

function parseTree(query: string, params: Record<string, unknown>): ExprNode {
  try {
    const tree = mend(parseGeo(query, {params}))
    const missing = parametersOf(tree).find((name) => !Object.hasOwn(params, name))
    if (missing === undefined) return tree
    throw parseError(
      query,
      `param $${missing} referenced, but not provided`,
      query.indexOf(`$${missing}`),
    )
  } catch (cause) {
    if (!(cause instanceof Error) || cause.name === 'LakeError') throw cause
    const position = cause instanceof GroqSyntaxError ? cause.position : 0
    const isTooDeep = cause instanceof RangeError
    throw parseError(query, isTooDeep ? 'The query nests too deeply' : cause.message, position)
  }
}

function parseError(query: string, description: string, position: number): LakeError {
  const start = Math.max(position, 0)
  return contentError(400, 'queryParseError', description, {
    query,
    start,
    end: Math.min(start + 1, query.length),
  })
}
