import type {MemberChange} from '../types.ts'
import {isMember, type Member, membersIn} from './member.ts'
import {mergeMembers} from './mergeMembers.ts'
import type {MergeOutcome} from './mergeOutcome.ts'
import {mergeSaid, NOBODY_ELSE, type Said, type Standing} from './mergeSaid.ts'
import {same} from './same.ts'

export type MergedField = {
  value: unknown
  outcome: MergeOutcome
  /** References in it are made strong, and that may be all that changes. */
  isStrengthened?: boolean
  /** Of a list: the members that a person's word decided. */
  kept: MemberChange[]
  conflicts: MemberChange[]
  /** For each source what to remember as its contribution: the base of its next merge. */
  contributed: unknown[]
}

/** Merges what several sources say of one field into what is live. */
export function mergeField(
  live: unknown,
  said: readonly Said[],
  standing: Standing = NOBODY_ELSE,
): MergedField {
  const isList = [...said.flatMap(({base, next}) => [base, next]), ...standing.others].some(
    isListOfMembers,
  )
  if (!isList) return {...mergeSaid(live, said, standing), kept: [], conflicts: []}
  const merged = mergeMembers(
    membersIn(live),
    said.map(({base, next}) => ({base: membersIn(base), next: membersIn(next)})),
    {...standing, others: standing.others.map(membersIn)},
  )
  const {value, contributed} = merged
  return {
    ...merged,
    value: value.length > 0 || same(value, live) ? value : undefined,
    contributed: contributed.map((members) => (members.length > 0 ? members : undefined)),
  }
}

function isListOfMembers(value: unknown): value is Member[] {
  return Array.isArray(value) && value.every(isMember)
}
