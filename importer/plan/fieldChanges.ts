import type {FieldChange, MemberChange, SanityDocument} from '../types.ts'
import {memberChanges} from './memberChanges.ts'
import type {MergedField} from './mergeField.ts'
import {same} from './same.ts'

/** What a merge does to each field of a document, and where a person's word stood against it. */
export function fieldChanges(
  live: SanityDocument,
  merged: ReadonlyMap<string, MergedField>,
): FieldChange[] {
  return [...merged].flatMap(([field, {value, outcome, contributed, kept, conflicts, ...rest}]) => {
    const before = live[field]
    const isWritten = rest.isStrengthened || !same(before, value)
    const changes: FieldChange[] = isWritten ? [written(field, before, value)] : []
    // What the import would have written, had nobody changed it.
    const after = contributed.findLast((each) => each !== undefined)
    const isList = kept.length + conflicts.length > 0
    const stood = (outcome: 'kept' | 'conflict', members: MemberChange[]): FieldChange[] =>
      isList && members.length === 0
        ? []
        : [{field, outcome, before, after, ...(isList ? {members} : {})}]
    if (isList) return [...changes, ...stood('kept', kept), ...stood('conflict', conflicts)]
    return outcome === 'kept' || outcome === 'conflict'
      ? [...changes, ...stood(outcome, [])]
      : changes
  })
}

function written(field: string, before: unknown, after: unknown): FieldChange {
  const outcome = after === undefined ? 'unset' : 'set'
  const members = memberChanges(before, after)
  return {field, outcome, before, after, ...(members ? {members} : {})}
}
