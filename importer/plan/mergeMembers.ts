import type {MemberChange} from '../types.ts'
import type {Member} from './member.ts'
import {orderOf} from './memberOrder.ts'
import {mergeMember} from './mergeMember.ts'
import {type MergeOutcome, strongestOutcome} from './mergeOutcome.ts'
import {NOBODY_ELSE, type Standing} from './mergeSaid.ts'
import {same} from './same.ts'

export type MergedMembers = {
  value: Member[]
  outcome: MergeOutcome
  /** Those that a person's word decided: what stands, and what the sources say. */
  kept: MemberChange[]
  conflicts: MemberChange[]
  /**
   * For each source what to remember of it. A member of which another one's word stands is marked as said `otherwise`:
   * the source stands for it, and has no say in what it is.
   */
  contributed: Member[][]
}

/**
 * Merges the lists of several sources by `_key`. A member that a person removed stays removed, one that they added
 * stays, and so does one that another source says. A member with `evidence` is what all sources together say; it goes
 * when the last of them takes its word back.
 */
export function mergeMembers(
  live: readonly Member[],
  said: ReadonlyArray<{base: readonly Member[]; next: readonly Member[]}>,
  standing: Standing<readonly Member[]> = NOBODY_ELSE,
): MergedMembers {
  const there = byKey(live)
  const sources = said.map(({base, next}) => ({base: byKey(base), next: byKey(next)}))
  const others = standing.others.map(byKey)
  const merged = new Map(
    [...new Set([live, ...said.map(({next}) => next)].flatMap(keysOf))].map((key) => {
      const of = sources.map(({base, next}) => ({base: base.get(key), next: next.get(key)}))
      const known = others.flatMap((each) => each.get(key) ?? [])
      return [key, mergeMember(there.get(key), of, {...standing, others: known})]
    }),
  )
  const order = said.reduce(
    (keys, {base, next}) => orderOf(keysOf(base), keys, keysOf(next)),
    keysOf(live),
  )
  const value = order.flatMap((key) => merged.get(key)?.value ?? [])
  const stayed = keysOf(live).filter((key) => merged.get(key)?.value)
  const isMoved = !same(
    keysOf(value).filter((key) => there.has(key)),
    stayed,
  )
  const outcomes = [...merged.values()].map(({outcome}) => outcome)
  const named = (wanted: MergeOutcome): MemberChange[] =>
    [...merged].flatMap(([key, {value, outcome, said}]) =>
      outcome === wanted ? [change(key, value, said)] : [],
    )
  return {
    value,
    outcome: strongestOutcome(isMoved ? [...outcomes, 'taken'] : outcomes),
    kept: named('kept'),
    conflicts: named('conflict'),
    contributed: said.map(({next}, at) =>
      next.flatMap(({_key}) => merged.get(_key)?.contributed[at] ?? []),
    ),
  }
}

function change(_key: string, before: Member | undefined, after: Member | undefined): MemberChange {
  return {key: _key, ...(before ? {before} : {}), ...(after ? {after} : {})}
}

function byKey(members: readonly Member[]): Map<string, Member> {
  return new Map(members.map((member) => [member._key, member]))
}

function keysOf(members: readonly Member[]): string[] {
  return members.map(({_key}) => _key)
}
