import {type EvaluateOptions, type ExprNode, evaluateSync, evaluate as evaluateTree} from 'groq-js'
import {contentError, LakeError} from '../errors.ts'
import {narrow} from './narrow.ts'
import {parseQuery} from './parseQuery.ts'
import {resolveTextQueries} from './resolveTextQueries.ts'
import type {View} from './view.ts'

/** What a query may ask of its surroundings: `now()`, `identity()`, `sanity::projectId()`. */
export type Surroundings = {
  now: Date
  identity: string
  projectId: string
  dataset: string
}

/**
 * Answers a query over a view: what groq-js answers over all of its documents, with less looked at. Everything that
 * makes queries quicker belongs behind this function.
 */
export async function evaluate(
  query: string,
  params: Record<string, unknown>,
  view: View,
  surroundings: Surroundings,
): Promise<unknown> {
  if (!needsAsync(query)) return evaluateAtOnce(query, params, view, surroundings)
  try {
    const {tree, options} = prepare(query, params, view, surroundings)
    const value = await evaluateTree(tree, options)
    return await value.get()
  } catch (cause) {
    throw evaluationError(query, cause)
  }
}

/** The same without waiting, as a query inside a transaction must be answered. It knows no `diff::` and `delta::`. */
export function evaluateAtOnce(
  query: string,
  params: Record<string, unknown>,
  view: View,
  surroundings: Surroundings,
): unknown {
  try {
    const {tree, options} = prepare(query, params, view, surroundings)
    return evaluateSync(tree, options).data
  } catch (cause) {
    throw evaluationError(query, cause)
  }
}

/** groq-js evaluates the functions of these two namespaces asynchronously only. */
function needsAsync(query: string): boolean {
  return /\b(diff|delta)\s*::/.test(query)
}

function prepare(
  query: string,
  params: Record<string, unknown>,
  view: View,
  {now, identity, projectId, dataset}: Surroundings,
): {tree: ExprNode; options: EvaluateOptions} {
  const resolved = resolveTextQueries(parseQuery(query, params), params, view)
  const {tree, needsAll} = narrow(resolved, params, view)
  return {
    tree,
    options: {
      dataset: needsAll ? view.all() : [],
      params,
      timestamp: now,
      identity,
      sanity: {projectId, dataset},
      dereference: ({_ref}) => view.get(_ref),
    },
  }
}

function evaluationError(query: string, cause: unknown): Error {
  if (cause instanceof LakeError) return cause
  const reason = cause instanceof Error ? cause.message : String(cause)
  return contentError(400, 'queryEvaluationError', `Cannot evaluate the query: ${reason}`, {query})
}
