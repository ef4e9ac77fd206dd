import {documentTypes} from '../types.ts'
import {isRecord} from './read.ts'
import type {Complaint, DocumentRule, Path} from './types.ts'

/** Members of one array are told apart by `_key`: a merge by key, and the Studio, would take two for one. */
export const uniqueKeys: DocumentRule = {
  name: 'uniqueKeys',
  level: 'error',
  appliesTo: documentTypes,
  check(document) {
    const complaints: Complaint[] = []
    lookInto(document, [], complaints)
    return complaints
  },
}

/** `path` grows and shrinks on the way: in most documents nobody ever asks for it. */
function lookInto(value: unknown, path: Path, complaints: Complaint[]): void {
  if (Array.isArray(value)) lookThrough(value, path, complaints)
  if (!isRecord(value)) return
  for (const [field, child] of Object.entries(value)) {
    path.push(field)
    lookInto(child, path, complaints)
    path.pop()
  }
}

function lookThrough(members: unknown[], path: Path, complaints: Complaint[]): void {
  const seen = new Set<string>()
  members.forEach((member, index) => {
    if (!isRecord(member)) return
    const key = member._key
    if (typeof key !== 'string' || key === '') {
      const message = `Member ${index + 1} has no _key. Give it one that no other member of this list has.`
      complaints.push({path: [...path, index], message})
    } else if (seen.has(key)) {
      const message = `Two members have the _key “${key}”. Give one of them another.`
      complaints.push({path: [...path, index], message})
    } else {
      seen.add(key)
      path.push({_key: key})
      lookInto(member, path, complaints)
      path.pop()
    }
  })
}
