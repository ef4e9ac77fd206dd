import {isRecord} from '../documents/index.ts'
import {Refusal} from '../errors.ts'
import {countAttributes} from './attributes.ts'

/** What may stand beside a `_ref`. */
const REFERENCE_KEYS = new Set([
  '_ref',
  '_type',
  '_key',
  '_weak',
  '_strengthenOnPublish',
  '_dataset',
  '_projectId',
])

/** @see https://www.sanity.io/docs/content-lake/technical-limits */
export const MAX_DEPTH = 20
const MAX_ATTRIBUTES = 1000

/**
 * Refuses content that the hosted service does not take: too many attributes or too deeply nested, and references that carry data
 * of their own. Walks without recursion, so that nothing sent can exhaust the stack.
 */
export function checkContent(document: {_id: string}): void {
  const open: {value: unknown; depth: number}[] = [{value: document, depth: 0}]
  let values = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const {value, depth} = next
    values++
    if (depth > MAX_DEPTH) throw tooDeep(document._id)
    if (Array.isArray(value)) {
      // A list is no level of its own, but a list right within a list is.
      for (const member of value)
        open.push({value: member, depth: depth + (Array.isArray(member) ? 1 : 0)})
    } else if (isRecord(value)) {
      if (typeof value._ref === 'string') checkReference(value, document._id)
      for (const member of Object.values(value)) open.push({value: member, depth: depth + 1})
    }
  }
  // There are no more attributes than values, and few documents have as many of these.
  const attributes = values > MAX_ATTRIBUTES ? countAttributes(document) : 0
  if (attributes > MAX_ATTRIBUTES) throw tooMany(document._id, attributes)
}

function checkReference(reference: Record<string, unknown>, id: string): void {
  for (const key of Object.keys(reference)) {
    if (REFERENCE_KEYS.has(key)) continue
    throw new Refusal(
      400,
      'validationError',
      `Document "${id}" has a reference to "${reference._ref}" with the key "${key}", which is not allowed in a reference`,
      {id},
    )
  }
}

function tooDeep(id: string): Refusal {
  return new Refusal(
    400,
    'validationError',
    `Document "${id}" nests attributes more than ${MAX_DEPTH} levels deep`,
    {id},
  )
}

function tooMany(id: string, attributes: number): Refusal {
  return new Refusal(
    400,
    'validationError',
    `Document "${id}" has ${attributes} attributes; the limit is ${MAX_ATTRIBUTES}`,
    {id},
  )
}
