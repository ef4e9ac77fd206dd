import {z} from 'zod'
import {membersIn} from '../plan/member.ts'
import {same} from '../plan/same.ts'
import type {Mutation, SanityDocument} from '../types.ts'

/** A document as it was read, with the revision that a write to it names. */
export type Live = SanityDocument & {_rev: string}

const live = z.looseObject({_id: z.string(), _type: z.string(), _rev: z.string()})

export function decodeDocuments(answer: unknown): Live[] {
  return z.array(live).parse(answer)
}

/** The write that makes a document so, as little of it as can be; none where it is so already. */
export function patchTo(before: Live, after: SanityDocument): Mutation[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !field.startsWith('_') && !same(before[field], after[field]),
  )
  if (fields.length === 0) return []
  const set = fields
    .filter((field) => after[field] !== undefined)
    .flatMap((field) => settings(field, before[field], after[field]))
  const unset = fields.filter((field) => after[field] === undefined)
  return [
    {
      patch: {
        id: before._id,
        ifRevisionID: before._rev,
        ...(set.length > 0 ? {set: Object.fromEntries(set)} : {}),
        ...(unset.length > 0 ? {unset} : {}),
      },
    },
  ]
}

/** Of a list whose members stay who they are, only those that change: of a long text the paragraphs. */
function settings(field: string, before: unknown, after: unknown): Array<[string, unknown]> {
  const [was, is] = [membersIn(before), membersIn(after)]
  const keys = is.map(({_key}) => _key)
  const isWhole =
    Array.isArray(after) && is.length === after.length && new Set(keys).size === is.length
  const isSame = same(
    was.map(({_key}) => _key),
    keys,
  )
  if (!isWhole || !isSame || is.length === 0) return [[field, after]]
  return is.flatMap((member, at) =>
    same(member, was[at]) ? [] : [[`${field}[_key=="${member._key}"]`, member]],
  )
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
