import type {MemberChange} from '../types.ts'
import {isMember, type Member} from './member.ts'
import {orderOf} from './memberOrder.ts'
import {mergeEvidence, withEvidence, withoutEvidence} from './mergeEvidence.ts'
import {type MergeOutcome, strongestOutcome} from './mergeOutcome.ts'
import {mergeSaid, NOBODY_ELSE, type Said, type Standing} from './mergeSaid.ts'
import {same} from './same.ts'

export {isMember, type Member, membersIn} from './member.ts'

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

type MergedMember = {
  value: Member | undefined
  outcome: MergeOutcome
  /** What the sources say of it now. */
  said: Member | undefined
  contributed: Array<Member | undefined>
}

function mergeMember(
  live: Member | undefined,
  said: ReadonlyArray<Said<Member>>,
  standing: Standing<Member>,
): MergedMember {
  const saying = said.flatMap(({next}) => next ?? [])
  if (live === undefined) return mergeAbsent(said, standing, saying)
  const hasStood = said.some(({base}) => base)
  const evidence = mergeEvidence(live, said, standing.others)
  const stands = saying.length > 0 || standing.others.length > 0 || evidence?.length
  if (hasStood && !stands && !standing.isCrowded) return mergeTakenBack(live, said, standing)
  const parts = said.map(({base, next}) => ({
    base: base && sayOf(base, live),
    next: next && ownPart(next),
  }))
  const own = mergeSaid(ownPart(live), parts, {
    ...standing,
    others: standing.others.map(ownPart),
    // It is the evidence and the other sources that decide whether it stays.
    isRequired: true,
  })
  const value = withEvidence(isMember(own.value) ? own.value : live, evidence)
  return {
    value,
    outcome: strongestOutcome([own.outcome, same(value, live) ? 'agreed' : 'taken']),
    said: saying[0],
    contributed: said.map(({next}, at) => next && remembered(next, own.contributed[at])),
  }
}

/** Not there: new, or removed by a person. */
function mergeAbsent(
  said: ReadonlyArray<Said<Member>>,
  standing: Standing<Member>,
  saying: Member[],
): MergedMember {
  const wasThere = said.some(({base}) => base)
  if (!wasThere && !(standing.isConfirmed && standing.others.length > 0)) return added(said, saying)
  const isNews = said.some(({base, next}) => base && next && !isSaidAgain(base, next))
  return {
    value: undefined,
    outcome: saying.length === 0 ? 'agreed' : isNews ? 'conflict' : 'kept',
    said: saying[0],
    contributed: said.map(({next}) => next),
  }
}

function added(said: ReadonlyArray<Said<Member>>, saying: Member[]): MergedMember {
  const parts = said.map(({next}) => ({base: undefined, next: next && ownPart(next)}))
  const own = mergeSaid(undefined, parts, NOBODY_ELSE)
  const evidence = saying[0] && mergeEvidence(saying[0], said, [])
  const value = isMember(own.value) ? withEvidence(own.value, evidence) : undefined
  return {
    value,
    outcome: 'taken',
    said: value,
    contributed: said.map(({next}, at) => next && remembered(next, own.contributed[at])),
  }
}

/** Nobody says it any more. */
function mergeTakenBack(
  live: Member,
  said: ReadonlyArray<Said<Member>>,
  {isConfirmed}: Standing<Member>,
): MergedMember {
  const isUntouched = said.some(({base}) => same(base && ownPart(base), ownPart(live)))
  const goes = isUntouched && !isConfirmed
  return {
    value: goes ? undefined : live,
    outcome: goes ? 'taken' : isUntouched ? 'kept' : 'conflict',
    said: undefined,
    contributed: said.map(() => undefined),
  }
}

function isSaidAgain(base: Member, next: Member): boolean {
  return isOtherwise(base) || same(ownPart(base), ownPart(next))
}

/** What a source said of what the member is; nothing, where another one's word stood then and does now. */
function sayOf(base: Member, live: Member): Member | undefined {
  const own = ownPart(base)
  return isOtherwise(base) && !same(own, ownPart(live)) ? undefined : own
}

/** What a member is, apart from who says so. */
export function ownPart(member: Member): Member {
  const {otherwise: _mark, ...own} = withoutEvidence(member)
  return own
}

export function isOtherwise({otherwise}: Member): boolean {
  return otherwise === true
}

function remembered(next: Member, own: unknown): Member {
  return own === undefined ? {...next, otherwise: true} : next
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
