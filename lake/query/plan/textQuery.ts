import type {ExprNode} from 'groq-js'
import {isRecord} from '../../documents/index.ts'
import {text} from '../../store/index.ts'
import {ftsExpression, matchPattern, parseTextQuery, type TextTerm} from '../textQuery.ts'
import {callOut} from './callOut.ts'
import {ALWAYS, both, type Condition, onList, otherwise, UNKNOWN, whole} from './condition.ts'
import {knownIn} from './known.ts'
import type {Kind, NodeOf} from './planning.ts'
import type {Session} from './session.ts'
import {bound, literal, sql} from './sql.ts'
import {mapParts} from './tree.ts'

/**
 * groq-js parses `match text::query(…)` and cannot evaluate it. A match of the whole document (`[@, _id]`) becomes a
 * question to the text index; a match of one attribute becomes matches of the single terms, as `match` has always had
 * them.
 */
export function resolveTextQueries(tree: ExprNode, session: Session): ExprNode {
  const asked = tree.type === 'OpCall' ? textAskedFor(tree) : undefined
  if (!asked || tree.type !== 'OpCall') {
    return mapParts(tree, (part) => resolveTextQueries(part, session))
  }
  const known = knownIn({})(asked)
  if (!known) {
    throw new Error('text::query() takes a string or a parameter, not what depends on a document')
  }
  // As with `match` itself, nothing matches what is no string.
  if (typeof known.value !== 'string') return {type: 'Value', value: false}
  const terms = parseTextQuery(known.value)
  return isWholeDocument(tree.left) ? inText(terms, session) : matches(tree.left, terms)
}

/** What a `match text::query(…)` has between its brackets. */
function textAskedFor({op, right}: NodeOf<'OpCall'>): ExprNode | undefined {
  if (op !== 'match' || right.type !== 'FuncCall') return undefined
  return right.namespace === 'text' && right.name === 'query' ? right.args[0] : undefined
}

/** `[@, _id]`, or the document by itself. */
function isWholeDocument(left: ExprNode): boolean {
  if (left.type === 'This') return true
  return left.type === 'Array' && left.elements.some(({value}) => isWholeDocument(value))
}

/** What each question to the text index says of the rows, by the door that calls out to it. */
const questions = new WeakMap<object, Condition>()

function inText(terms: TextTerm[], session: Session): ExprNode {
  if (terms.length === 0) return {type: 'Value', value: true}
  const question = rowsWith(terms)
  let ids: Set<unknown> | undefined
  const call = callOut(
    ([document]) => {
      ids ??= idsOf(question, session)
      return isRecord(document) && ids.has(document._originalId ?? document._id)
    },
    [{type: 'This'}],
  )
  if (call.type === 'OpCall' && call.left.type === 'Value') questions.set(call.left.value, question)
  return call
}

/** The documents of which a question to the text index is true. It is never null. */
export const textQuery: Kind<NodeOf<'OpCall'>> = ({left}, outcome) => {
  const question = left.type === 'Value' && isObject(left.value) && questions.get(left.value)
  if (!question) return UNKNOWN
  return outcome ? question : otherwise(question)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function rowsWith(terms: TextTerm[]): Condition {
  const [demanded = [], excluded = []] = [false, true].map((negated) =>
    terms.filter((term) => term.negated === negated),
  )
  const has = demanded.length > 0 ? found(ftsExpression(demanded, 'AND')) : ALWAYS
  return excluded.length > 0 ? both(has, otherwise(found(ftsExpression(excluded, 'OR')))) : has
}

function found(expression: string): Condition {
  const select = sql`SELECT rowid FROM texts WHERE texts MATCH ${bound(expression)}`
  return onList({column: 'docs.seq', select}, {exact: true})
}

function idsOf(question: Condition, {rows}: Session): Set<unknown> {
  const condition = whole(question)
  const {text: filter, values} =
    typeof condition === 'boolean' ? literal(String(condition)) : condition
  const matching = rows.rows(`SELECT id FROM docs WHERE ${filter}`, values)
  return new Set(matching.map((row) => text(row, 'id')))
}

function matches(left: ExprNode, terms: TextTerm[]): ExprNode {
  const conditions = terms.map((term): ExprNode => {
    const right: ExprNode = {type: 'Value', value: matchPattern(term)}
    const match: ExprNode = {type: 'OpCall', op: 'match', left, right}
    return term.negated ? {type: 'Not', base: match} : match
  })
  const all = (rest: ExprNode, condition: ExprNode): ExprNode => ({
    type: 'And',
    left: rest,
    right: condition,
  })
  return conditions.length === 0 ? {type: 'Value', value: true} : conditions.reduce(all)
}
