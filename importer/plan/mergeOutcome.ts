/**
 * - `taken`: what the import brings (or takes back) is the value now
 * - `kept`: a person's value stands; the import says what it said before
 * - `conflict`: a person's value stands, and the import says something new as well
 * - `agreed`: nothing to decide
 */
export type MergeOutcome = 'agreed' | 'taken' | 'kept' | 'conflict'

export type Merged = {value: unknown; outcome: MergeOutcome}

const ORDER: MergeOutcome[] = ['conflict', 'taken', 'kept', 'agreed']

/** What people are told of several decisions taken together. */
export function strongestOutcome(outcomes: MergeOutcome[]): MergeOutcome {
  return ORDER.find((outcome) => outcomes.includes(outcome)) ?? 'agreed'
}
