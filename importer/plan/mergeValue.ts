import {isRecord, same} from './same.ts'

/**
 * - `taken`: what the import brings (or takes back) is the value now
 * - `kept`: a person's value stands; the import says what it said before
 * - `conflict`: a person's value stands, and the import says something new as well
 * - `agreed`: nothing to decide
 */
export type MergeOutcome = 'agreed' | 'taken' | 'kept' | 'conflict'

export type Merged = {value: unknown; outcome: MergeOutcome}

/**
 * The three-way merge of one value: what a source contributed last time, what is in the dataset, and what the source
 * contributes now. Undefined is absent.
 */
export function mergeValue(base: unknown, live: unknown, next: unknown): Merged {
  if (same(live, next)) return {value: live, outcome: 'agreed'}
  if (same(base, next)) return {value: live, outcome: 'kept'}
  if (same(base, live)) return {value: next, outcome: 'taken'}
  if (isComposite(base) && isComposite(live) && isComposite(next)) {
    return mergeComposite(base, live, next)
  }
  return {value: live, outcome: 'conflict'}
}

/** Where an article was found is several facts in one field: an editor may add the license, a re-import the digest. */
const COMPOSITES = new Set<unknown>(['articleSource'])

function isComposite(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && COMPOSITES.has(value._type)
}

function mergeComposite(
  base: Record<string, unknown>,
  live: Record<string, unknown>,
  next: Record<string, unknown>,
): Merged {
  const members = [...new Set([...Object.keys(live), ...Object.keys(next)])]
  const merged = members.map((member) => ({
    member,
    ...mergeValue(base[member], live[member], next[member]),
  }))
  const value = Object.fromEntries(
    merged.flatMap(({member, value}) => (value === undefined ? [] : [[member, value]])),
  )
  return {value, outcome: strongestOutcome(merged.map(({outcome}) => outcome))}
}

const ORDER: MergeOutcome[] = ['conflict', 'taken', 'kept', 'agreed']

/** What people are told of several decisions taken together. */
export function strongestOutcome(outcomes: MergeOutcome[]): MergeOutcome {
  return ORDER.find((outcome) => outcomes.includes(outcome)) ?? 'agreed'
}
