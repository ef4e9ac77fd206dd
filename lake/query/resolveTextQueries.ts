import type {ExprNode} from 'groq-js'
import {isRecord} from '../documents/index.ts'
import {constant} from './constant.ts'
import {matchPattern, parseTextQuery, type TextTerm} from './textQuery.ts'
import type {View} from './view.ts'

/**
 * groq-js parses `match text::query(…)` and cannot evaluate it. A match of the whole document (`[@, _id]`) becomes a
 * question whether the document is among those that the text index finds; a match of one attribute becomes matches of
 * the single terms, as `match` has always had them.
 */
export function resolveTextQueries(
  tree: ExprNode,
  params: Record<string, unknown>,
  view: View,
): ExprNode {
  function rewrite(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(rewrite)
    if (!isRecord(node) || node.type === 'Value') return node
    const terms = termsOf(node, params)
    if (terms)
      return isWholeDocument(node.left) ? amongFound(terms, view) : matches(node.left, terms)
    return Object.fromEntries(Object.entries(node).map(([name, inner]) => [name, rewrite(inner)]))
  }
  return rewrite(tree) as ExprNode
}

/** The terms of a `match text::query(…)`; of one whose text is no string, a term that nothing matches. */
function termsOf(
  node: Record<string, unknown>,
  params: Record<string, unknown>,
): TextTerm[] | undefined {
  const {right} = node
  if (node.type !== 'OpCall' || node.op !== 'match' || !isRecord(right)) return undefined
  if (right.namespace !== 'text' || right.name !== 'query' || !Array.isArray(right.args))
    return undefined
  const query = constant(right.args[0] as ExprNode, params)?.constant
  return typeof query === 'string' ? parseTextQuery(query) : undefined
}

/** `[@, _id]`, or the document by itself. */
function isWholeDocument(left: unknown): boolean {
  if (!isRecord(left)) return false
  if (left.type === 'This') return true
  return (
    left.type === 'Array' &&
    Array.isArray(left.elements) &&
    left.elements.some((element) => isRecord(element) && isWholeDocument(element.value))
  )
}

function amongFound(terms: TextTerm[], view: View): object {
  const found = view.matching(terms).map(({_id}) => _id)
  return {
    type: 'OpCall',
    op: 'in',
    left: {type: 'AccessAttribute', name: '_id'},
    right: {type: 'Value', value: found},
  }
}

function matches(left: unknown, terms: TextTerm[]): object {
  const conditions = terms.map((term) => {
    const match = {
      type: 'OpCall',
      op: 'match',
      left,
      right: {type: 'Value', value: matchPattern(term)},
    }
    return term.negated ? {type: 'Not', base: match} : match
  })
  return conditions.reduce<object>(
    (all, condition) => (all === TRUE ? condition : {type: 'And', left: all, right: condition}),
    TRUE,
  )
}

const TRUE: object = {type: 'Value', value: true}
