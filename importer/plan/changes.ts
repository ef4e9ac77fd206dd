import {digest} from '../digest.ts'
import {changeId} from '../ids.ts'
import type {Mutation, PlannedDocument, SanityDocument} from '../types.ts'
import {packedText} from './packedText.ts'
import {isRecord} from './same.ts'

/**
 * What a transaction changes, as far as undoing it needs: of a document that it creates a digest of each field, which
 * tells whether somebody has changed it since; of one that it updates the values of the fields that it writes.
 */
export type Changes = {
  created: Array<{id: string; type: string; fields: Record<string, string>}>
  updated: Array<{id: string; type: string; fields: Record<string, FieldValues>}>
  /** Whole, as they were. */
  deleted: SanityDocument[]
  /** Import records; `before` is absent for a source that had none. */
  records: Array<{id: string; before?: SanityDocument}>
}

export type FieldValues = {before?: unknown; after?: unknown}

export function noChanges(): Changes {
  return {created: [], updated: [], deleted: [], records: []}
}

function hasChanges(changes: Changes): boolean {
  return Object.values(changes).some(({length}) => length > 0)
}

export function allChanges(parts: readonly Changes[]): Changes {
  return {
    created: parts.flatMap(({created}) => created),
    updated: parts.flatMap(({updated}) => updated),
    deleted: parts.flatMap(({deleted}) => deleted),
    records: parts.flatMap(({records}) => records),
  }
}

export function changesTo(planned: PlannedDocument): Changes {
  const {document, outcome, changes} = planned
  const {_id: id, _type: type} = document
  if (outcome === 'unchanged') return noChanges()
  if (outcome === 'create') {
    return {...noChanges(), created: [{id, type, fields: fingerprints(document)}]}
  }
  if (outcome === 'delete') return {...noChanges(), deleted: [document]}
  const written = changes.filter(({outcome}) => outcome === 'set' || outcome === 'unset')
  const fields = written.map(({field, before, after}) => [field, {before, after}])
  return {...noChanges(), updated: [{id, type, fields: Object.fromEntries(fields)}]}
}

/** A digest of each field of a document, but for those that the Content Lake keeps. */
export function fingerprints(document: SanityDocument): Record<string, string> {
  const fields = Object.entries(document).filter(([field]) => !field.startsWith('_'))
  return Object.fromEntries(fields.map(([field, value]) => [field, fingerprint(value)]))
}

export function fingerprint(value: unknown): string {
  return digest([JSON.stringify(inOrder(value))], 12)
}

/** The document that says that a transaction has landed; none where it changes nothing that could be undone. */
export function changeMutations(
  changes: Changes,
  change: {run: string; part: number; order: number; hash: string},
): Mutation[] {
  if (!hasChanges(changes)) return []
  const {run, part, order, hash} = change
  const kinds = Object.entries(changes).filter(([, {length}]) => length > 0)
  const texts = Object.fromEntries(
    kinds.map(([kind, list]) => [kind, packedText(JSON.stringify(list))]),
  )
  return [{create: {_id: changeId(run, hash), _type: 'importChange', run, part, order, ...texts}}]
}

/** The Content Lake promises nothing about the order of members. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (!isRecord(value)) return value
  const names = Object.keys(value).sort()
  return Object.fromEntries(names.map((name) => [name, inOrder(value[name])]))
}
