import {z} from 'zod'
import {same} from '../plan/same.ts'
import type {Mutation, SanityDocument} from '../types.ts'

/** A document as it was read, with the revision that a write to it names. */
export type Live = SanityDocument & {_rev: string}

const live = z.looseObject({_id: z.string(), _type: z.string(), _rev: z.string()})

export function decodeDocuments(answer: unknown): Live[] {
  return z.array(live).parse(answer)
}

/** The write that makes a document so; none where it is so already. */
export function patchTo(before: Live, after: SanityDocument): Mutation[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = fields.filter(
    (field) => !field.startsWith('_') && !same(before[field], after[field]),
  )
  if (changed.length === 0) return []
  const [set, unset] = [
    changed.filter((field) => after[field] !== undefined),
    changed.filter((field) => after[field] === undefined),
  ]
  return [
    {
      patch: {
        id: before._id,
        ifRevisionID: before._rev,
        ...(set.length > 0
          ? {set: Object.fromEntries(set.map((field) => [field, after[field]]))}
          : {}),
        ...(unset.length > 0 ? {unset} : {}),
      },
    },
  ]
}

/** Goes only as it was read: a deletion itself names no revision. */
export function deletionOf({_id, _rev, _type, ...fields}: Live): Mutation[] {
  const [field, value] = Object.entries(fields).find(([name]) => !name.startsWith('_')) ?? []
  const unchanged = field ? {[field]: value} : {}
  return [{patch: {id: _id, ifRevisionID: _rev, set: unchanged}}, {delete: {id: _id}}]
}

export function nameOf(document: SanityDocument): string {
  return String(document.name ?? document.headline ?? document._id)
}
