import type {ExprNode} from 'groq-js'
import type {AttributePath} from '../../store/index.ts'
import {attributePath} from './place.ts'
import type {Search} from './search.ts'
import type {Selection} from './selection.ts'
import type {IndexWish} from './session.ts'

/** Of a list that is cut the order decides where to begin; else whatever the documents are asked for. */
export function wishesFor({filter, order, to}: Selection, asked: AttributePath[]): IndexWish[] {
  const [first] = order
  const ordered = to !== undefined && first?.place.type === 'attribute' ? [first.place.path] : []
  const byType = filter !== undefined && isOfOneType(filter)
  return [...ordered, ...asked].map((path) => ({path, byType}))
}

function isOfOneType(filter: ExprNode): boolean {
  switch (filter.type) {
    case 'Group':
      return isOfOneType(filter.base)
    case 'And':
      return isOfOneType(filter.left) || isOfOneType(filter.right)
    case 'OpCall':
      return (
        filter.op === '==' &&
        [filter.left, filter.right].some((side) => attributePath(side)?.join('.') === '_type')
      )
    default:
      return false
  }
}

/** Searches that take less than this could do no better with an index. */
const SLOW_MS = 2

/** Tells the session when a search was slow: what it took to find its members, without what others did with them. */
export function* timed<T>(
  {wishes, session}: Search,
  members: Generator<T, void, undefined>,
): Generator<T, void, undefined> {
  let milliseconds = 0
  try {
    for (;;) {
      const started = performance.now()
      const next = members.next()
      milliseconds += performance.now() - started
      if (next.done) return
      yield next.value
    }
  } finally {
    members.return()
    if (milliseconds >= SLOW_MS && wishes.length > 0) session.wish(wishes, milliseconds)
  }
}
