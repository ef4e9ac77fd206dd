import {strongReferences} from '../plan/index.ts'
import type {PlannedDocument} from '../types.ts'
import type {Survey} from './survey.ts'

/** A survey without what would refer strongly to a document that is not there. */
export function withoutMissing(found: Survey, missing: ReadonlySet<string>): Survey {
  const leadsNowhere = (value: unknown): boolean =>
    strongReferences(value).some((id) => missing.has(id))
  const {updated, deleted} = found
  return {
    ...found,
    updated: updated.map((planned) => withoutFields(planned, leadsNowhere)),
    deleted: deleted.filter((document) => !leadsNowhere(document)),
    orphans: deleted.filter(leadsNowhere),
  }
}

/** A field that would lead nowhere stays as it is. */
function withoutFields(
  planned: PlannedDocument,
  leadsNowhere: (value: unknown) => boolean,
): PlannedDocument {
  const changes = planned.changes.map((change) =>
    change.outcome === 'set' && leadsNowhere(change.after)
      ? {field: change.field, outcome: 'kept' as const, before: change.before}
      : change,
  )
  const isChanged = changes.some(({outcome}) => outcome !== 'kept')
  return {...planned, changes, outcome: isChanged ? 'update' : 'unchanged'}
}
