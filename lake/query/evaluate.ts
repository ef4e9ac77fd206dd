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

/** Answers a query: as groq-js answers it over all documents of the view, with as few looked at as the plan can do with. */
export function evaluateAtOnce(question: Question, sight: Sight): unknown {
  return saying(question, () => {
    const tree = readQuery(question.query, question.params)
    const {session} = sessionOf(sight)
    return session.evaluate(planTree(tree, session))
  })
}

/** The same for queries that groq-js only evaluates asynchronously: those with `diff::` and `delta::`. They are not planned. */
export async function evaluate(question: Question, sight: Sight): Promise<unknown> {
  if (!/\b(diff|delta)\s*::/.test(question.query)) return evaluateAtOnce(question, sight)
  try {
    const tree = readQuery(question.query, question.params)
    const value = await evaluateTree(tree, sessionOf(sight).options)
    return await value.get()
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

function saying<T>(question: Question, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    throw evaluationError(question, cause)
  }
}

function evaluationError({query}: Question, cause: unknown): Error {
  if (cause instanceof LakeError) return cause
  const isTooMuch = cause instanceof RangeError
  const said = cause instanceof Error ? cause.message : String(cause)
  const reason = isTooMuch ? 'it nests too deeply, or its answer is too long' : said
  return contentError(400, 'queryEvaluationError', `Cannot evaluate the query: ${reason}`, {query})
}
