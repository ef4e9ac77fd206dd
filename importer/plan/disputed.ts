import type {FieldChange} from '../types.ts'
import {isMember, type Member, membersIn} from './member.ts'
import {ownPart} from './mergeMember.ts'
import {same} from './same.ts'

/**
 * What of a field in conflict a person is shown: both values. Of a list it is the members that are in conflict, without
 * their evidence, for more evidence for the same makes it no other question.
 */
export function disputed({before, after, members}: FieldChange): {
  live: unknown
  imported: unknown
} {
  if (!members) return {live: before, imported: after}
  return {
    live: members.flatMap(({before}) => (isMember(before) ? [ownPart(before)] : [])),
    imported: members.flatMap(({after}) => (isMember(after) ? [ownPart(after)] : [])),
  }
}

/** Whether a question of what was imported still stands: the source says so, and the dataset does not. */
export function isDisputed(
  imported: unknown,
  {live, next}: {live: unknown; next: unknown},
): boolean {
  if (!isList(imported)) return same(next, imported) && !same(live, imported)
  const [there, now] = [membersIn(live), membersIn(next)].map(ownParts)
  return imported.every(
    (member) => same(now?.get(member._key), member) && !same(there?.get(member._key), member),
  )
}

/** The keys of the members that a source takes back: what it says instead is nothing. */
export function withdrawn(live: unknown, imported: unknown): string[] {
  const said = new Set(membersIn(imported).map(({_key}) => _key))
  return isList(live) ? live.map(({_key}) => _key).filter((key) => !said.has(key)) : []
}

function ownParts(members: Member[]): Map<string, Member> {
  return new Map(members.map((member) => [member._key, ownPart(member)]))
}

function isList(value: unknown): value is Member[] {
  return Array.isArray(value) && value.every(isMember)
}
