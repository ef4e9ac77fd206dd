import {isDraft, publishedId} from '../ids.ts'
import {fingerprints} from '../plan/index.ts'
import type {FieldChange, PlannedDocument, SanityDocument} from '../types.ts'
import type {Deed, Deeds} from './deeds.ts'
import {restoredFields} from './restoredFields.ts'
import {standing} from './standing.ts'
import type {Survey} from './survey.ts'

/** Adds to a survey how one document stands to what a run did to it. */
export function surveyDocument(
  deed: Deed,
  live: ReadonlyMap<string, SanityDocument>,
  {documents}: Deeds,
  found: Survey,
): void {
  const {id} = deed
  const there = live.get(id)
  switch (deed.deed) {
    case 'created': {
      const twin = live.get(twinId(id))
      if (twin && documents.get(twin._id)?.deed !== 'created') found.twins.push(standing(twin))
      if (!there) return
      const {instead} = deed
      const changed = differing(deed.fields, fingerprints(there))
      found.created.set(id, {...standing(there), changed, ...(instead ? {instead} : {})})
      return
    }
    case 'uploaded':
      if (there) found.created.set(id, {...standing(there), changed: []})
      return
    case 'updated': {
      const later = found.later.get(publishedId(id)) ?? []
      if (there) found.updated.push(restored(there, restoredFields(there, deed.fields, later)))
      return
    }
    case 'deleted':
      if (!there) found.deleted.push(deed.document)
  }
}

function restored(live: SanityDocument, changes: FieldChange[]): PlannedDocument {
  const document: SanityDocument = {...live}
  for (const {field, outcome, after} of changes) {
    if (outcome === 'set') document[field] = after
    if (outcome === 'unset') delete document[field]
  }
  const isChanged = changes.some(({outcome}) => outcome !== 'kept')
  return {
    outcome: isChanged ? 'update' : 'unchanged',
    document,
    changes,
    ...(live._rev ? {revision: live._rev} : {}),
  }
}

function differing(one: Record<string, string>, two: Record<string, string>): string[] {
  const fields = [...new Set([...Object.keys(one), ...Object.keys(two)])]
  return fields.filter((field) => one[field] !== two[field])
}

/** Of a published document the draft that a person works on, of a draft what it is published as. */
export function twinId(id: string): string {
  return isDraft(id) ? publishedId(id) : `drafts.${id}`
}
