import type {EvidenceObject} from '../kinds/index.ts'
// Past the index, which brings the extractors along: a browser merges too.
import {strongest} from '../kinds/strongest.ts'
import {type MergeOutcome, mergeValue, strongestOutcome} from './mergeValue.ts'
import {isRecord, same} from './same.ts'

/** A member of a list, told from the others by its `_key`. */
export type Member = {_key: string; [field: string]: unknown}

/**
 * The three-way merge of a list by `_key`. A member that a person removed stays removed, one that they added stays, and
 * so does one that another source contributed: it is in neither of this source's lists. A member with `evidence` is
 * what all sources together say; it goes when the last of them takes its word back.
 *
 * `removable` says whether a member without evidence may go when this source no longer says it.
 */
export function mergeMembers(
  base: readonly Member[],
  live: readonly Member[],
  next: readonly Member[],
  removable = true,
): {value: Member[]; outcome: MergeOutcome} {
  const [before, now] = [byKey(base), byKey(next)]
  const there = byKey(live)
  const merged = new Map<string, Member>()
  const outcomes: MergeOutcome[] = []
  for (const key of new Set([...there.keys(), ...now.keys()])) {
    const {value, outcome} = mergeMember(before.get(key), there.get(key), now.get(key), removable)
    if (value) merged.set(key, value)
    outcomes.push(outcome)
  }
  const order = orderOf(keysOf(base), keysOf(live), keysOf(next))
  const value = order.flatMap((key) => merged.get(key) ?? [])
  const moved = !same(
    keysOf(value),
    keysOf(live).filter((key) => merged.has(key)),
  )
  return {value, outcome: strongestOutcome(moved ? [...outcomes, 'taken'] : outcomes)}
}

type MergedMember = {value: Member | undefined; outcome: MergeOutcome}

function mergeMember(
  base: Member | undefined,
  live: Member | undefined,
  next: Member | undefined,
  removable: boolean,
): MergedMember {
  if (!live) return base ? {value: undefined, outcome: 'kept'} : {value: next, outcome: 'taken'}
  if (same(base, next)) {
    const isKept = next && !same(withoutEvidence(live), withoutEvidence(next))
    return {value: live, outcome: isKept ? 'kept' : 'agreed'}
  }
  if (isEvidenced(live)) return mergeEvidenced(base, live, next)
  // Another source, or a person, says the same already.
  if (!base) return {value: live, outcome: 'agreed'}
  if (!next && !removable) return {value: live, outcome: 'agreed'}
  const {value, outcome} = mergeValue(base, live, next)
  return {value: isMember(value) ? value : undefined, outcome}
}

/** The member's own fields three ways; of its evidence, this source's old pieces for its new ones. */
function mergeEvidenced(
  base: Member | undefined,
  live: Member,
  next: Member | undefined,
): MergedMember {
  const withdrawn = new Set(evidenceIn(base).map(({_key}) => _key))
  const others = evidenceIn(live).filter(({_key}) => !withdrawn.has(_key))
  const isUntouched = same(withoutEvidence(base ?? live), withoutEvidence(live))
  if (!next && others.length === 0) {
    return isUntouched ? {value: undefined, outcome: 'taken'} : {value: live, outcome: 'conflict'}
  }
  const own =
    base && next
      ? mergeValue(withoutEvidence(base), withoutEvidence(live), withoutEvidence(next))
      : undefined
  const evidence = strongest([...others, ...evidenceIn(next)])
  const value = {...(isMember(own?.value) ? own.value : live), evidence}
  const changed: MergeOutcome = same(value, live) ? 'agreed' : 'taken'
  return {value, outcome: strongestOutcome([own?.outcome ?? 'agreed', changed])}
}

/**
 * The import's order where this source gave the order and nobody changed it, with what others added after the member
 * that it follows; else the order that is there, with the import's additions placed likewise.
 */
function orderOf(base: string[], live: string[], next: string[]): string[] {
  const [before, there, now] = [new Set(base), new Set(live), new Set(next)]
  const isInAll = (key: string): boolean => before.has(key) && there.has(key) && now.has(key)
  const isUntouched = base.length > 0 && same(base.filter(isInAll), live.filter(isInAll))
  return isUntouched ? weave(next, live) : weave(live, next)
}

function weave(frame: string[], additions: string[]): string[] {
  const framed = new Set(frame)
  const first: string[] = []
  const after = new Map<string, string[]>()
  let here = first
  for (const key of additions) {
    if (framed.has(key)) {
      here = []
      after.set(key, here)
    } else here.push(key)
  }
  return [...first, ...frame.flatMap((key) => [key, ...(after.get(key) ?? [])])]
}

export function isMember(value: unknown): value is Member {
  return isRecord(value) && typeof value._key === 'string'
}

function isEvidenced(member: Member): boolean {
  return Array.isArray(member.evidence)
}

function evidenceIn(member: Member | undefined): EvidenceObject[] {
  return Array.isArray(member?.evidence) ? member.evidence : []
}

function withoutEvidence({evidence: _evidence, ...own}: Member): Member {
  return own
}

function byKey(members: readonly Member[]): Map<string, Member> {
  return new Map(members.map((member) => [member._key, member]))
}

function keysOf(members: readonly Member[]): string[] {
  return members.map(({_key}) => _key)
}
