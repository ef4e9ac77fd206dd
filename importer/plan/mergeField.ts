import {isMember, type Member, mergeMembers} from './mergeMembers.ts'
import {type MergeOutcome, mergeValue, strongestOutcome} from './mergeValue.ts'
import {same} from './same.ts'

/** What one source said of a field last time, and what it says now. */
export type Said = {base: unknown; next: unknown}

export type MergedField = {
  value: unknown
  outcome: MergeOutcome
  /** For each source what to remember as its contribution: the base of its next merge. */
  contributed: unknown[]
}

/**
 * Merges what several sources say of one field into what is live, one source after the other. `removable` says whether
 * the value may go when a source takes it back.
 */
export function mergeField(live: unknown, said: Said[], removable: boolean): MergedField {
  return said.some(({base, next}) => isList(base) || isList(next))
    ? mergeList(live, said, removable)
    : mergeSingle(live, said, removable)
}

function mergeList(live: unknown, said: Said[], removable: boolean): MergedField {
  let value = membersIn(live)
  const outcomes: MergeOutcome[] = []
  const contributed = said.map(({base, next}) => {
    const merged = mergeMembers(membersIn(base), value, membersIn(next), removable)
    value = merged.value
    outcomes.push(merged.outcome)
    return Array.isArray(next) ? own(membersIn(base), merged.value, membersIn(next)) : undefined
  })
  return {
    value: value.length > 0 || same(value, live) ? value : undefined,
    outcome: strongestOutcome(outcomes),
    contributed,
  }
}

/** All but what somebody else said first, and otherwise. */
function own(base: Member[], merged: Member[], next: Member[]): Member[] {
  const before = new Set(base.map(({_key}) => _key))
  const values = new Map(merged.map((member) => [member._key, member]))
  return next.filter(
    (member) => before.has(member._key) || member.evidence || same(values.get(member._key), member),
  )
}

function mergeSingle(live: unknown, said: Said[], removable: boolean): MergedField {
  const isFirst = live === undefined && said.every(({base}) => base === undefined)
  let value = isFirst ? elected(said.map(({next}) => next)) : live
  const outcomes: MergeOutcome[] = isFirst && value !== undefined ? ['taken'] : []
  for (const {base, next} of said) {
    // Nobody has to agree with what another source, or a person, said first.
    if (isFirst || (base === undefined && value !== undefined)) continue
    if (next === undefined && !removable) continue
    const merged = mergeValue(base, value, next)
    value = merged.value
    outcomes.push(merged.outcome)
  }
  return {
    value,
    outcome: strongestOutcome(outcomes),
    contributed: said.map(({base, next}) =>
      base !== undefined || same(next, value) ? next : undefined,
    ),
  }
}

/** What most articles say; of equals, what the first one says. */
function elected(values: unknown[]): unknown {
  const votes = new Map<string, {value: unknown; count: number}>()
  for (const value of values) {
    if (value === undefined) continue
    const ballot = JSON.stringify(value)
    const vote = votes.get(ballot)
    if (vote) vote.count++
    else votes.set(ballot, {value, count: 1})
  }
  return [...votes.values()].sort((one, two) => two.count - one.count)[0]?.value
}

function isList(value: unknown): value is Member[] {
  return Array.isArray(value) && value.every(isMember)
}

function membersIn(value: unknown): Member[] {
  return Array.isArray(value) ? value.filter(isMember) : []
}
