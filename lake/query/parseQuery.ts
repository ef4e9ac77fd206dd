import {type ExprNode, GroqSyntaxError, parse} from 'groq-js'
import {contentError} from '../errors.ts'

/** The query as a tree. Parameters are needed for this already: a slice may be bounded by one. */
export function parseQuery(query: string, params: Record<string, unknown>): ExprNode {
  try {
    return parse(query, {params})
  } catch (cause) {
    const position = cause instanceof GroqSyntaxError ? cause.position : 0
    const description = cause instanceof Error ? cause.message : String(cause)
    throw contentError(400, 'queryParseError', description, {
      query,
      start: position,
      end: Math.min(position + 1, query.length),
    })
  }
}
