import type {ExprNode} from 'groq-js'
import type {View} from '../view.ts'
import {type Place, placeOf} from './place.ts'

/** `*[filter] | order(keys) [from...to]`: documents of the dataset, all or some, in some order, all or the first. */
export type Selection = {
  filter: ExprNode | undefined
  order: OrderKey[]
  from: number
  to: number | undefined
}

export type OrderKey = {place: Place; descending: boolean}

/** Each key takes several columns of SQLite's 2,000. */
const MOST_KEYS = 100

/** Reads an expression as a selection, if that is what it is. */
export function selectionOf(node: ExprNode, view: View): Selection | undefined {
  switch (node.type) {
    case 'Everything':
      return {filter: undefined, order: [], from: 0, to: undefined}
    case 'Group':
    case 'ArrayCoerce':
      return selectionOf(node.base, view)
    case 'Filter': {
      const selection = whole(selectionOf(node.base, view))
      return selection && {...selection, filter: joined(selection.filter, node.expr)}
    }
    case 'PipeFuncCall': {
      const selection = node.name === 'order' ? whole(selectionOf(node.base, view)) : undefined
      const order = selection && orderKeys(node.args, view)
      // Sorting is stable: an earlier order decides where a later one does not.
      const keys = [...(order ?? []), ...(selection?.order ?? [])]
      if (!selection || !order || keys.length > MOST_KEYS) return undefined
      return {...selection, order: keys}
    }
    case 'Slice': {
      const selection = whole(selectionOf(node.base, view))
      if (!selection || node.left < 0 || node.right < 0) return undefined
      return {...selection, from: node.left, to: node.right + (node.isInclusive ? 1 : 0)}
    }
    default:
      return undefined
  }
}

/** What can still be filtered and ordered: nothing has been cut off. */
function whole(selection: Selection | undefined): Selection | undefined {
  return selection?.to === undefined ? selection : undefined
}

function joined(filter: ExprNode | undefined, further: ExprNode): ExprNode {
  return filter ? {type: 'And', left: filter, right: further} : further
}

function orderKeys(args: ExprNode[], view: View): OrderKey[] | undefined {
  const keys = args.flatMap((arg) => {
    const place = placeOf(arg.type === 'Desc' || arg.type === 'Asc' ? arg.base : arg, view)
    return place ? {place, descending: arg.type === 'Desc'} : []
  })
  return keys.length === args.length ? keys : undefined
}

/** `*[…]{…}[0...20]` cuts what it maps: to cut first is the same, and less. */
export function cutFirst(node: ExprNode): ExprNode {
  if (node.type === 'Slice' && node.left >= 0 && node.right >= 0) {
    const {base} = node
    return base.type === 'Map' ? {...base, base: cutFirst({...node, base: base.base})} : node
  }
  if (node.type === 'AccessElement' && node.index >= 0) {
    const {base, index} = node
    if (base.type === 'Slice') return node
    const one: ExprNode = {type: 'Slice', base, left: index, right: index, isInclusive: true}
    return {...node, base: cutFirst(one), index: 0}
  }
  return node
}
