import type {ExprNode} from 'groq-js'
import {callOut} from './callOut.ts'
import {lazyArray} from './lazyArray.ts'
import {outerName, partFilter, reachOf} from './outer.ts'
import {countOf, documentsOf, type Search, searchFor} from './search.ts'
import {cutFirst, type Selection, selectionOf} from './selection.ts'
import type {Session} from './session.ts'
import {resolveTextQueries} from './textQuery.ts'
import {type Depth, enter, forEachPart, mapParts, SURFACE} from './tree.ts'

/**
 * The same query with every selection of documents, wherever in it, replaced by a call to the store. What remains is
 * left to groq-js.
 */
export function planTree(tree: ExprNode, session: Session): ExprNode {
  return plan(resolveTextQueries(tree, session), SURFACE, session)
}

function plan(given: ExprNode, depth: Depth, session: Session): ExprNode {
  const node = cutFirst(given)
  // Most of a query asks for nothing: it stays as it is.
  if (!hasSelection(node)) return node
  if (isRepeated(node, depth)) return once(plan(node, SURFACE, session), session)
  return (
    planCount(node, depth, session) ??
    planSelection(node, depth, session) ??
    mapParts(node, (part, scope) => plan(part, enter(depth, scope), session))
  )
}

/** What is the same for each of many documents is found once: a subquery that looks at none of them. */
function isRepeated(node: ExprNode, {hops, hidden}: Depth): boolean {
  return (hops > 0 || hidden) && reachOf(node) === Number.POSITIVE_INFINITY
}

const selecting = new WeakMap<ExprNode, boolean>()

function hasSelection(node: ExprNode): boolean {
  const known = selecting.get(node)
  if (known !== undefined) return known
  let has = node.type === 'Everything' || isReleases(node)
  forEachPart(node, (part) => {
    has ||= hasSelection(part)
  })
  selecting.set(node, has)
  return has
}

function once(node: ExprNode, session: Session): ExprNode {
  let known: {value: unknown} | undefined
  return callOut(() => {
    known ??= {value: settled(session.evaluate(node))}
    return known.value
  }, [])
}

/** A list that is going to be gone through many times is made once. */
function settled(value: unknown): unknown {
  if (Array.isArray(value)) void value.length
  return value
}

function planCount(node: ExprNode, depth: Depth, session: Session): ExprNode | undefined {
  const [counted] = node.type === 'FuncCall' && node.name === 'count' ? node.args : []
  const selection = counted && selectionOf(counted, session.view)
  if (!selection || selection.to !== undefined) return undefined
  return callFor(selection, depth, session, (search) => countOf(search) ?? lengthOf(search))
}

function lengthOf(search: Search): number {
  let length = 0
  for (const _ of documentsOf(search)) length++
  return length
}

function planSelection(node: ExprNode, depth: Depth, session: Session): ExprNode | undefined {
  const selection = isReleases(node) ? releases : selectionOf(node, session.view)
  return (
    selection &&
    callFor(selection, depth, session, (search) => lazyArray(() => documentsOf(search)))
  )
}

/** A call that carries out a selection, handing over what its filter looks at around it. */
function callFor(
  selection: Selection,
  depth: Depth,
  session: Session,
  answer: (search: Search) => unknown,
): ExprNode | undefined {
  const parted = selection.filter ? partFilter(selection.filter) : {condition: undefined, outer: []}
  if (!parted) return undefined
  const filter = parted.condition && plan(parted.condition, {hops: 1, hidden: false}, session)
  const outer = parted.outer.map((part) => plan(part, depth, session))
  return callOut((values) => {
    const known = values.map((value, index) => [outerName(index), settled(value)])
    const params: Record<string, unknown> = Object.fromEntries(known)
    return answer(searchFor({...selection, filter}, params, session))
  }, outer)
}

/** `releases::all()` reads the dataset without a star. */
function isReleases(node: ExprNode): boolean {
  return node.type === 'FuncCall' && node.namespace === 'releases'
}

const releases: Selection = {
  filter: {
    type: 'OpCall',
    op: '==',
    left: {type: 'AccessAttribute', name: '_type'},
    right: {type: 'Value', value: 'system.release'},
  },
  order: [],
  from: 0,
  to: undefined,
}
