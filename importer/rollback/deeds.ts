import {type FieldValues, fingerprint} from '../plan/index.ts'
import type {SanityDocument} from '../types.ts'
import type {Change} from './readChanges.ts'

/**
 * What a run did to one document, all in all:
 * - `created`: with a digest of each field as the run left it; `instead` of one that it had deleted before
 * - `updated`: with the values of each field as they were before the run, and as the run left them
 * - `deleted`: as it was before the run
 * - `uploaded`: a picture; nobody edits one
 */
export type Deed = {id: string; type: string} & (
  | {deed: 'created'; fields: Record<string, string>; instead?: SanityDocument}
  | {deed: 'updated'; fields: Record<string, FieldValues>}
  | {deed: 'deleted'; document: SanityDocument}
  | {deed: 'uploaded'}
)

export type Deeds = {
  documents: Map<string, Deed>
  /** Import records as they were before the run; `undefined` for those that it made. */
  records: Map<string, SanityDocument | undefined>
}

export function noDeeds(): Deeds {
  return {documents: new Map(), records: new Map()}
}

/** Adds what one transaction did to what those before it did. */
export function addChange({documents, records}: Deeds, change: Change): void {
  for (const id of change.uploaded) documents.set(id, {id, type: IMAGE, deed: 'uploaded'})
  for (const {id, type, fields} of change.created) {
    const before = documents.get(id)
    const instead = before?.deed === 'deleted' ? {instead: before.document} : {}
    documents.set(id, {id, type, deed: 'created', fields, ...instead})
  }
  for (const {id, type, fields} of change.updated) {
    const before = documents.get(id)
    documents.set(id, before ? updatedAgain(before, fields) : {id, type, deed: 'updated', fields})
  }
  for (const document of change.deleted) {
    const id = document._id
    const deed = deletedAfter(documents.get(id), document)
    if (deed) documents.set(id, deed)
    else documents.delete(id)
  }
  for (const {id, before} of change.records) if (!records.has(id)) records.set(id, before)
}

const IMAGE = 'sanity.imageAsset'

function updatedAgain(deed: Deed, fields: Record<string, FieldValues>): Deed {
  if (deed.deed === 'deleted' || deed.deed === 'uploaded') return deed
  if (deed.deed === 'created') {
    const left = Object.entries(fields).filter(([, {after}]) => after !== undefined)
    const kept = Object.entries(deed.fields).filter(([field]) => !(field in fields))
    const now = left.map(([field, {after}]) => [field, fingerprint(after)])
    return {...deed, fields: Object.fromEntries([...kept, ...now])}
  }
  const both = Object.entries(fields).map(([field, {before, after}]) => {
    const first = deed.fields[field]
    return [field, {before: first ? first.before : before, after}]
  })
  return {...deed, fields: {...deed.fields, ...Object.fromEntries(both)}}
}

/** Nothing is left of what came and went in one run. */
function deletedAfter(before: Deed | undefined, document: SanityDocument): Deed | undefined {
  const {_id: id, _type: type} = document
  const deleted = (document: SanityDocument): Deed => ({id, type, deed: 'deleted', document})
  if (before?.deed === 'created') return before.instead && deleted(before.instead)
  if (before?.deed !== 'updated') return deleted(document)
  const were = Object.entries(before.fields).map(([field, {before}]) => [field, before])
  return deleted({...document, ...Object.fromEntries(were)})
}
