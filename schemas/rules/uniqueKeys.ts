import {documentTypes} from '../types.ts'
import {isRecord} from './read.ts'
import type {Complaint, DocumentRule, Path} from './types.ts'

/** Members of one array are told apart by `_key`: a merge by key, and the Studio, would take two for one. */
export const uniqueKeys: DocumentRule = {
  name: 'uniqueKeys',
  level: 'error',
  appliesTo: documentTypes,
  check: (document) => complaintsIn(document, []),
}

function complaintsIn(value: unknown, path: Path): Complaint[] {
  if (Array.isArray(value)) return complaintsInArray(value, path)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([field, child]) => complaintsIn(child, [...path, field]))
}

function complaintsInArray(members: unknown[], path: Path): Complaint[] {
  const seen = new Set<unknown>()
  return members.flatMap((member, index) => {
    if (!isRecord(member)) return []
    const key = member._key
    if (typeof key !== 'string' || key === '') {
      const message = `Member ${index + 1} has no _key. Give it one that no other member of this list has.`
      return [{path: [...path, index], message}]
    }
    const repeated = seen.has(key)
    seen.add(key)
    if (!repeated) return complaintsIn(member, [...path, {_key: key}])
    const message = `Two members have the _key “${key}”. Give one of them another.`
    return [{path: [...path, index], message}]
  })
}
