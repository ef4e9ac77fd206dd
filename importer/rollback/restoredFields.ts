import {type FieldValues, mergeField, same} from '../plan/index.ts'
import type {FieldChange, SanityDocument} from '../types.ts'

/**
 * What is to be done to the fields of a document that a run updated. One that nobody has changed since becomes what it
 * was before the run. Where somebody has, their value stands, and of a list what is not the run's alone.
 */
export function restoredFields(
  live: SanityDocument,
  fields: Record<string, FieldValues>,
): FieldChange[] {
  return Object.entries(fields).flatMap(([field, {before, after}]) => {
    const there = live[field]
    const value = restored(there, {before, after})
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
