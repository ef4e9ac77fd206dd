import {type ExprNode, GroqSyntaxError, parse} from 'groq-js'
import {contentError, type LakeError} from '../errors.ts'
import {mend, parametersOf} from './mend.ts'

/** The query as a tree. Parameters are needed for this already: a slice may be bounded by one. */
export function parseQuery(query: string, params: Record<string, unknown>): ExprNode {
  const tree = parseTree(query, params)
  const missing = parametersOf(tree).find((name) => !Object.hasOwn(params, name))
  if (missing === undefined) return tree
  throw parseError(
    query,
    `param $${missing} referenced, but not provided`,
    query.indexOf(`$${missing}`),
  )
}

function parseTree(query: string, params: Record<string, unknown>): ExprNode {
  try {
    return mend(parse(query, {params}))
  } catch (cause) {
    const description = cause instanceof Error ? cause.message : String(cause)
    throw parseError(query, description, cause instanceof GroqSyntaxError ? cause.position : 0)
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
