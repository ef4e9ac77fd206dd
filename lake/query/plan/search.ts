import type {LakeDocument} from '../../documents/index.ts'
import type {AttributePath} from '../../store/index.ts'
import {ALWAYS, both, type Condition, exactly} from './condition.ts'
import {conditionOf} from './kinds.ts'
import {knownIn} from './known.ts'
import {areOneRun, inUnitOrder, type KeyedRow} from './order.ts'
import {countRows, documentRowsOf, keyedRows} from './searchRows.ts'
import type {Selection} from './selection.ts'
import type {IndexWish, Session} from './session.ts'
import {literal} from './sql.ts'
import {timed, wishesFor} from './wishes.ts'

/** A selection with all that it takes to carry it out, now that the values around it are known. */
export type Search = {
  selection: Selection
  condition: Condition
  /** Whether a document is one of those asked for; needed where SQL offers too many. */
  passes(document: LakeDocument): boolean
  /** Which indexes might find the documents quicker. */
  wishes: IndexWish[]
  session: Session
}

export function searchFor(
  selection: Selection,
  params: Record<string, unknown>,
  session: Session,
): Search {
  const {view} = session
  const {filter} = selection
  const paths: AttributePath[] = []
  const wish = (path: AttributePath): void => void paths.push(path)
  const asked = filter ? conditionOf(filter, true, {view, known: knownIn(params), wish}) : ALWAYS
  const shown = view.shown === undefined ? ALWAYS : exactly(literal(view.shown))
  return {
    selection,
    condition: both(asked, shown),
    wishes: wishesFor(selection, paths),
    passes: (document) => !filter || session.evaluate(filter, {root: document, params}) === true,
    session,
  }
}

/** The whole dataset, as the view shows it. */
export function everyDocument(session: Session): Generator<LakeDocument, void, undefined> {
  return documentsOf(searchFor({filter: undefined, order: [], from: 0, to: undefined}, {}, session))
}

/** The documents of a search, in order, found while somebody goes through them. */
export function documentsOf(search: Search): Generator<LakeDocument, void, undefined> {
  return timed(search, search.condition.exact ? chosen(search) : sifted(search))
}

/** How many documents a search has, when SQL alone can tell. */
export function countOf(search: Search): number | undefined {
  if (!search.condition.exact) return undefined
  const [count = 0] = timed(search, countRows(search))
  return count
}

/** Where SQL knows which documents are asked for, it also knows where to begin and to end. */
function* chosen(search: Search): Generator<LakeDocument, void, undefined> {
  const {from, to} = search.selection
  if (to === undefined) yield* candidates(search)
  else for (const {id} of rowsBetween(search, from, to)) yield* load(id, search.session)
}

/** Otherwise each document that it offers is asked, until there are enough. */
function* sifted(search: Search): Generator<LakeDocument, void, undefined> {
  const {from, to = Number.POSITIVE_INFINITY} = search.selection
  if (to <= from) return
  let place = 0
  for (const document of candidates(search)) {
    if (!search.passes(document)) continue
    if (place >= from) yield document
    if (++place >= to) return
  }
}

/**
 * Of many, in the order of their ids, the rows come with their documents. Otherwise ids come first: SQLite may have to
 * sort, and documents that are found by a short list may be at hand.
 */
function* candidates(search: Search): Generator<LakeDocument, void, undefined> {
  const {order} = search.selection
  if (order.length === 0 && !search.condition.shortlist) yield* documentRowsOf(search)
  else for (const {id} of inUnitOrder(keyedRows(search), order)) yield* load(id, search.session)
}

function rowsBetween(search: Search, from: number, to: number): KeyedRow[] {
  if (to <= from) return []
  const rows = [...keyedRows(search, to + 1)]
  const [last, next] = rows.slice(to - 1)
  // The end must not fall between rows that may yet change places.
  const all = last && next && areOneRun(last, next) ? keyedRows(search) : rows
  return [...inUnitOrder(all, search.selection.order)].slice(from, to)
}

function* load(id: string, {rows, view}: Session): Generator<LakeDocument, void, undefined> {
  const document = rows.get(id)
  if (document) yield view.show(document)
}
