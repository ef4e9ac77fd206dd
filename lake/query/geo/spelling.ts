import {type ExprNode, type ParseOptions, parse} from 'groq-js'

/**
 * Parses a query with `geo()` in it. groq-js knows the namespace `geo` by name, though not how to evaluate it, but not the
 * function: it is given another name of that namespace.
 */
export function parseGeo(query: string, options: ParseOptions): ExprNode {
  try {
    return parse(query, options)
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'Undefined function: geo') throw error
    return parse(
      query.replaceAll(CALL_OR_TEXT, (text) => (text === 'geo' ? SPELLED : text)),
      options,
    )
  }
}

const SPELLED = 'geo::latLng'

/** A call of `geo`; or a string or a comment, in which it is none. */
const CALL_OR_TEXT = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\/[^\n]*|(?<![\w$.:@])geo(?=\s*\()/g
