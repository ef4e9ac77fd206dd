import {type Merged, type MergeOutcome, strongestOutcome} from './mergeOutcome.ts'
import {mergeValue} from './mergeValue.ts'
import {same} from './same.ts'

/** What one source said of something last time, and what it says now. Undefined is nothing. */
export type Said<Value = unknown> = {base: Value | undefined; next: Value | undefined}

/** Who stands for what is there, besides the sources that are being merged. */
export type Standing<Value = unknown> = {
  /** What sources of earlier imports are on record to have said. */
  others: readonly Value[]
  /** More of them speak of the document than were asked: nothing that somebody has said is taken back. */
  isCrowded: boolean
  /** A person has confirmed the document, and with it all that it says. */
  isConfirmed: boolean
  /** Without it a document is none: no import takes it away. */
  isRequired: boolean
}

export const NOBODY_ELSE: Standing<never> = {
  others: [],
  isCrowded: false,
  isConfirmed: false,
  isRequired: false,
}

export type MergedSaid = Merged & {
  /** For each source what to remember of it: the base of its next merge. */
  contributed: unknown[]
}

/**
 * Merges what several sources say of one thing into what is live, all at once: the order in which they come decides
 * nothing but a tie. What only sources changed is theirs to change, once none of them stands for it any more; what a
 * person changed, or confirmed, stays.
 */
export function mergeSaid(live: unknown, said: readonly Said[], standing: Standing): MergedSaid {
  const before = said.filter(({base}) => base !== undefined)
  if (before.length === 0) return mergeFirst(live, said)
  const imported = [...before.map(({base}) => base), ...standing.others]
  return imported.some((each) => same(each, live))
    ? mergeUntouched(live, said, standing)
    : mergeTouched(live, said)
}

/** Nobody has to agree with what another source, or a person, said first. */
function mergeFirst(live: unknown, said: readonly Said[]): MergedSaid {
  const value = live === undefined ? elected(said.map(({next}) => next)) : live
  const outcome = same(value, live) ? 'agreed' : 'taken'
  return {value, outcome, contributed: said.map((each) => agreeing(each, value))}
}

function mergeUntouched(live: unknown, said: readonly Said[], standing: Standing): MergedSaid {
  const isSaid = [...said.map(({next}) => next), ...standing.others].some((each) =>
    same(each, live),
  )
  const next = elected(said.map(({next}) => next)) ?? elected(standing.others)
  const stays = isSaid || standing.isCrowded || (standing.isRequired && next === undefined)
  if (!stays && standing.isConfirmed) {
    return decided(live, said, next === undefined ? 'kept' : 'conflict')
  }
  const value = stays ? live : next
  return {
    value,
    outcome: stays ? 'agreed' : 'taken',
    contributed: said.map((each) => agreeing(each, value)),
  }
}

function mergeTouched(live: unknown, said: readonly Said[]): MergedSaid {
  let value = live
  const outcomes = said.flatMap(({base, next}) => {
    if (base === undefined) return []
    const merged = mergeValue(base, value, next)
    value = merged.value
    return merged.outcome
  })
  return decided(value, said, strongestOutcome(outcomes))
}

/**
 * By a person, against what those say who said something before: that is remembered, so that it is asked about once.
 * Where the person took it away, so is whoever says it for the first time.
 */
function decided(value: unknown, said: readonly Said[], outcome: MergeOutcome): MergedSaid {
  const contributed = said.map((each) =>
    each.base === undefined && value !== undefined ? agreeing(each, value) : each.next,
  )
  return {value, outcome, contributed}
}

/** What agrees with the value; and what did not already, and was decided about. */
function agreeing({base, next}: Said, value: unknown): unknown {
  return same(next, value) || same(base, next) ? next : undefined
}

/** What most of them say; of equals, what the first one says. */
function elected(values: readonly unknown[]): unknown {
  const said = values.filter((value) => value !== undefined)
  if (said.length < 2) return said[0]
  const votes = new Map<string, {value: unknown; count: number}>()
  for (const value of said) {
    const ballot = JSON.stringify(value)
    const vote = votes.get(ballot)
    if (vote) vote.count++
    else votes.set(ballot, {value, count: 1})
  }
  return [...votes.values()].sort((one, two) => two.count - one.count)[0]?.value
}
