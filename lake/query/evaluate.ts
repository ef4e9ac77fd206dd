import {type EvaluateOptions, evaluateSync, evaluate as evaluateTree} from 'groq-js'
import {contentError, LakeError} from '../errors.ts'
import type {DocumentRows} from '../store/index.ts'
import {everyDocument, lazyArray, planTree, type Session} from './plan/index.ts'
import {readQuery} from './readQuery.ts'
import type {View} from './view.ts'

/** What a query may ask of its surroundings: `now()`, `identity()`, `sanity::projectId()`. */
export type Surroundings = {
  now: Date
  identity: string
  projectId: string
  dataset: string
}

/** A dataset as a query sees it, and where to ask for the documents that it needs. */
export type Sight = {
  rows: DocumentRows
  view: View
  surroundings: Surroundings
  /** Told which indexes would have made the query quicker. */
  wish?: Session['wish']
}

export type Question = {query: string; params: Record<string, unknown>}

/**
 * Answers a query: as groq-js answers it over all documents of the view, with as few looked at as the plan can do with.
 * A list may be found while it is read: what goes wrong then is the query's fault as well.
 */
export function evaluateAtOnce<T>(
  question: Question,
  sight: Sight,
  read: (result: unknown) => T,
): T {
  try {
    const tree = readQuery(question.query, question.params)
    const {session} = sessionOf(sight)
    return read(session.evaluate(planTree(tree, session)))
  } catch (cause) {
    throw evaluationError(question, cause)
  }
}

/** The same for queries that groq-js only evaluates asynchronously: those with `diff::` and `delta::`. They are not planned. */
export async function evaluate<T>(
  question: Question,
  sight: Sight,
  read: (result: unknown) => T,
): Promise<T> {
  if (!/\b(diff|delta)\s*::/.test(question.query)) return evaluateAtOnce(question, sight, read)
  try {
    const tree = readQuery(question.query, question.params)
    const value = await evaluateTree(tree, sessionOf(sight).options)
    return read(await value.get())
  } catch (cause) {
    throw evaluationError(question, cause)
  }
}

function sessionOf({rows, view, surroundings, wish = () => {}}: Sight): {
  session: Session
  options: EvaluateOptions
} {
  const {now, identity} = surroundings
  // What is left of `*` where the plan could not replace it.
  const dataset = lazyArray(() => everyDocument(session))
  const options: EvaluateOptions = {
    dataset,
    timestamp: now,
    identity,
    sanity: {projectId: surroundings.projectId, dataset: surroundings.dataset},
    dereference: ({_ref}) => view.get(_ref),
  }
  const session: Session = {
    rows,
    view,
    evaluate: (node, around) => evaluateSync(node, {...options, ...around}).data,
    wish,
  }
  return {session, options}
}

function evaluationError({query}: Question, cause: unknown): Error {
  if (cause instanceof LakeError) return cause
  // The stack has an end, and so have strings and lists.
  const isTooMuch = cause instanceof RangeError
  const said = cause instanceof Error ? cause.message : String(cause)
  const reason = isTooMuch ? 'it nests too deeply, or its answer is too long' : said
  return contentError(400, 'queryEvaluationError', `Cannot evaluate the query: ${reason}`, {query})
}
