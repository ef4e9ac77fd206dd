import {createHash} from 'node:crypto'
import {documentName, isRecord} from '../documents/index.ts'
import type {Change, Store} from '../store/index.ts'

/**
 * What an answer depends on and what a transaction touches, in words that only the lake understands: the answer is out of
 * date when they share one. A selection that says which types or ids it is about depends on those alone, and what
 * references lead to on documents that are referred to; whatever is said less plainly depends on everything.
 */
export function syncTagsOf(dataset: string, tree: unknown): string[] {
  const found = new Set<string>([MUCH])
  collect(tree, found)
  return written(dataset, found.has(ALL) ? [MUCH, ALL] : found)
}

/** More changes at once renew every answer. */
const MUCH_IS = 200

/** What changed documents touch; of the store it asks who refers to them. */
export function syncTagsTouched(dataset: string, changes: Change[], store: Store): string[] {
  if (changes.length > MUCH_IS) return written(dataset, [MUCH])
  const found = new Set<string>([ALL])
  for (const {documentId, before, after} of changes) {
    const {publishedId} = documentName(documentId)
    found.add(`id ${publishedId}`)
    for (const document of [before, after]) if (document) found.add(`type ${document._type}`)
    if (store.documents.isReferredTo(publishedId)) found.add(REFERRED_TO)
  }
  return written(dataset, found)
}

const MUCH = 'much'
const ALL = 'all'
const REFERRED_TO = 'referred to'

function written(dataset: string, words: Iterable<string>): string[] {
  return [...words].map((word) => {
    const hash = createHash('sha1').update(`${dataset} ${word}`).digest('base64url')
    return `s1:${hash.slice(0, 8)}`
  })
}

function collect(node: unknown, found: Set<string>): void {
  if (Array.isArray(node)) {
    for (const member of node) collect(member, found)
    return
  }
  if (!isRecord(node)) return
  if (node.type === 'Everything') found.add(ALL)
  if (node.type === 'Deref') found.add(REFERRED_TO)
  // Functions of other namespaces may read documents that nothing here names: releases::all(), say.
  if (node.type === 'FuncCall' && !LOCAL_NAMESPACES.has(String(node.namespace))) found.add(ALL)
  const {base, expr} = node
  const bound =
    node.type === 'Filter' && isRecord(base) && base.type === 'Everything'
      ? boundsOf(expr)
      : undefined
  for (const word of bound ?? []) found.add(word)
  for (const part of Object.values(bound ? {expr} : node)) collect(part, found)
}

/** Those whose functions look at what they are given and no further. */
const LOCAL_NAMESPACES = new Set([
  'global',
  'string',
  'math',
  'array',
  'dateTime',
  'text',
  'pt',
  'geo',
])

/** The types or ids that a filter keeps to; undefined when it may find any. */
function boundsOf(filter: unknown): string[] | undefined {
  if (!isRecord(filter)) return undefined
  const {type, left, right} = filter
  if (type === 'Group') return boundsOf(filter.base)
  if (type === 'And') return boundsOf(left) ?? boundsOf(right)
  if (type === 'Or') {
    const [one, other] = [boundsOf(left), boundsOf(right)]
    return one && other && [...one, ...other]
  }
  if (type !== 'OpCall' || !isRecord(left) || left.type !== 'AccessAttribute' || left.base)
    return undefined
  const kind = left.name === '_type' ? 'type' : left.name === '_id' ? 'id' : undefined
  const values = filter.op === '==' ? [right] : filter.op === 'in' ? elementsOf(right) : undefined
  const names = values?.map((value) => (isRecord(value) ? value.value : undefined))
  if (!kind || !names?.every((name) => typeof name === 'string')) return undefined
  return names.map((name) => `${kind} ${kind === 'id' ? documentName(name).publishedId : name}`)
}

function elementsOf(list: unknown): unknown[] | undefined {
  if (!isRecord(list)) return undefined
  if (list.type === 'Value' && Array.isArray(list.value)) {
    return list.value.map((value) => ({value}))
  }
  if (list.type !== 'Array' || !Array.isArray(list.elements)) return undefined
  return list.elements.map((element) => (element.isSplat ? undefined : element.value))
}
