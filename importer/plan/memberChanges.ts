import type {MemberChange} from '../types.ts'
import {isMember, type Member} from './member.ts'
import {same} from './same.ts'

/** Of a list that is written, each member that is added, goes or changes; undefined for what is no list of members. */
export function memberChanges(before: unknown, after: unknown): MemberChange[] | undefined {
  if (!isList(before ?? []) || !isList(after ?? [])) return undefined
  const [was, is] = [byKey(before), byKey(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [one, two] = [was.get(key), is.get(key)]
    if (same(one, two)) return []
    return [{key, ...(one ? {before: one} : {}), ...(two ? {after: two} : {})}]
  })
}

function byKey(list: unknown): Map<string, Member> {
  return new Map(isList(list) ? list.map((member) => [member._key, member]) : [])
}

function isList(value: unknown): value is Member[] {
  return Array.isArray(value) && value.every(isMember)
}
