import {isRecord} from '../documents/index.ts'

/**
 * How many attributes the hosted service counts in a document: each path with each type of value that it has is one,
 * and the place of a member in its list is not part of the path.
 * @see https://www.sanity.io/docs/content-lake/attribute-limit
 */
export function countAttributes(document: object): number {
  const root = place()
  const open: {value: unknown; at: Place}[] = [{value: document, at: root}]
  let count = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const {value, at} = next
    const type = typeOf(value)
    if (!at.types.has(type)) count++
    at.types.add(type)
    if (Array.isArray(value)) {
      for (const member of value) open.push({value: member, at: within(at, MEMBER)})
    } else if (isRecord(value)) {
      for (const [name, member] of Object.entries(value)) {
        open.push({value: member, at: within(at, name)})
      }
    }
  }
  // The document itself is none.
  return count - 1
}

/** A path, as a place in the tree of all paths. */
type Place = {types: Set<string>; inside: Map<string | symbol, Place>}

const MEMBER = Symbol('member')

function place(): Place {
  return {types: new Set(), inside: new Map()}
}

function within({inside}: Place, name: string | symbol): Place {
  const known = inside.get(name)
  if (known) return known
  const made = place()
  inside.set(name, made)
  return made
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
