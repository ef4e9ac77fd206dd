import {
  type FieldValues,
  membersIn,
  mergeField,
  NOBODY_ELSE,
  type Recorded,
  same,
} from '../plan/index.ts'
import type {FieldChange, SanityDocument} from '../types.ts'

/**
 * What is to be done to the fields of a document that a run updated. One that nobody has changed since becomes what it
 * was before the run. Where somebody has, their value stands, and of a list what is not the run's alone. `later` is what
 * later runs have said of the document: that stands, too, and what the run took away they do not say either.
 */
export function restoredFields(
  live: SanityDocument,
  fields: Record<string, FieldValues>,
  later: ReadonlyArray<Recorded['fields']>,
): FieldChange[] {
  return Object.entries(fields).flatMap(([field, {before, after}]) => {
    const there = live[field]
    const value =
      later.length === 0
        ? restored(there, {before, after})
        : withoutOwn(there, {before, after}, saidOf(field, later))
    const outcome = value === undefined ? ('unset' as const) : ('set' as const)
    return [
      ...(same(there, value) ? [] : [{field, outcome, before: there, after: value}]),
      ...(same(value, before) ? [] : [{field, outcome: 'kept' as const, before: value}]),
    ]
  })
}

function restored(live: unknown, {before, after}: FieldValues): unknown {
  if (same(live, after) || same(live, before)) return before
  return mergeField(live, [{base: after, next: before}]).value
}

function withoutOwn(live: unknown, {before, after}: FieldValues, others: unknown[]): unknown {
  if (live === undefined) return undefined
  const keys = new Set(membersIn(live).map(({_key}) => _key))
  const next = Array.isArray(before) ? membersIn(before).filter(({_key}) => keys.has(_key)) : before
  return mergeField(live, [{base: after, next}], {...NOBODY_ELSE, others}).value
}

function saidOf(field: string, later: ReadonlyArray<Recorded['fields']>): unknown[] {
  return later.map((said) => said[field]).filter((said) => said !== undefined)
}
