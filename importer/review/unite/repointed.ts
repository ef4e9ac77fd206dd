import {isMember, type Member} from '../../plan/member.ts'
import {isRecord, same} from '../../plan/same.ts'
import type {SanityDocument} from '../../types.ts'
import {joined} from './joined.ts'
import {keyOf} from './keyOf.ts'
import type {Uniting} from './uniting.ts'

type Fields = Record<string, unknown>

/**
 * Fields with every reference to the one document led to the other. Members whose `_key` is made of the id get the one
 * that the importer would give them now, so that the next import finds them; `keys` has those of inline mentions, which
 * follow from the whole text. Two members that have become one are joined.
 */
export function repointed(
  fields: Fields,
  ids: Uniting,
  keys: ReadonlyMap<string, string> = new Map(),
): Fields {
  const entries = Object.entries(fields).map(([field, value]) => [
    field,
    field === '_ref' && value === ids.left ? ids.kept : inside(value, ids, keys),
  ])
  return Object.fromEntries(entries)
}

function inside(value: unknown, ids: Uniting, keys: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return keys.get(value) ?? value
  if (!Array.isArray(value)) return isRecord(value) ? repointed(value, ids, keys) : value
  const members = value.map((member: unknown) => {
    const after = inside(member, ids, keys)
    return isMember(member) && isMember(after) ? rekeyed(member, after) : after
  })
  return members.every(isMember) && !same(members, value) ? joined(members, ids.left) : members
}

/** A key that somebody else gave it stays. */
function rekeyed(before: Member, after: Member): Member {
  return keyOf(before) === before._key ? {...after, _key: keyOf(after) ?? after._key} : after
}

/** Without what would make a document refer to itself: nobody is their own relative, and nothing a part of itself. */
export function withoutSelf({_id, _type, ...fields}: SanityDocument, id: string): SanityDocument {
  const isSelf = (value: unknown): boolean => isRecord(value) && value._ref === id
  const rest = Object.entries(fields).flatMap(([field, value]) => {
    if (isSelf(value)) return []
    if (!Array.isArray(value)) return [[field, value]]
    const members: unknown[] = value.filter(
      (member: unknown) =>
        !isSelf(member) && !(isRecord(member) && Object.values(member).some(isSelf)),
    )
    return members.length > 0 || value.length === 0 ? [[field, members]] : []
  })
  return {...Object.fromEntries(rest), _id, _type}
}
