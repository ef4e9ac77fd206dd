import {isMinted, publishedId} from '../ids.ts'
import type {PlannedDocument, SanityDocument} from '../types.ts'
import type {SaidOfDocument} from './contributions.ts'
import {type Contribution, isConfirmedByPerson, type Others} from './mergeDocument.ts'
import type {MergeInput} from './mergeDocuments.ts'
import {referencesIn} from './referencesIn.ts'
import {same} from './same.ts'
import {slugCandidates} from './slugs.ts'

const SILENT = 'no source speaks of it any more'

/** The people, organizations and events that sources spoke of when they were last imported, and none does now. */
export function orphans({said, others}: Pick<MergeInput, 'said' | 'others'>): string[] {
  return [...said].flatMap(([id, document]) => (isOrphan(document, others?.get(id)) ? [id] : []))
}

function isOrphan({type, contributions}: SaidOfDocument, others: Others | undefined): boolean {
  const isSilent = ({next}: Contribution): boolean => Object.keys(next).length === 0
  const isSaidElsewhere = others !== undefined && (others.isCrowded || others.said.length > 0)
  return type !== 'article' && contributions.every(isSilent) && !isSaidElsewhere
}

/**
 * Deletes the orphans that no person has touched and that nothing refers to, and says of the others why they stay.
 * `referrers` are the documents that refer to each orphan now; those of the batch may do so no longer.
 */
export function withoutOrphans(
  documents: readonly PlannedDocument[],
  {said, live}: Pick<MergeInput, 'said' | 'live'>,
  referrers: ReadonlyMap<string, readonly string[]>,
): PlannedDocument[] {
  const versions = Map.groupBy(documents, ({document}) => publishedId(document._id))
  const touched = new Map<string, string>()
  for (const id of referrers.keys()) {
    const some = versions.get(id) ?? []
    const contributions = said.get(id)?.contributions ?? []
    const isUntouched =
      some.length === 1 && some.every(({document}) => isBare(document, contributions))
    if (!isMinted(id)) touched.set(id, 'a person made it')
    else if (!isUntouched) touched.set(id, 'a person has worked on it')
  }
  const stays = withThoseReferredTo(touched, versions, referrers)
  return documents.map((planned) => {
    const id = publishedId(planned.document._id)
    if (!referrers.has(id)) return planned
    const why = stays.get(id)
    if (why !== undefined) return {...planned, because: `${SILENT}; it stays, for ${why}`}
    return {
      ...planned,
      outcome: 'delete',
      document: live.get(planned.document._id) ?? planned.document,
      changes: [],
      because: SILENT,
    }
  })
}

/** Nothing is left in it but what makes it a document, and that is the import's. */
function isBare(document: SanityDocument, contributions: readonly Contribution[]): boolean {
  const {_id, _type, _rev, _createdAt, _updatedAt, status, slug, ...rest} = document
  const isImported = ([field, value]: [string, unknown]): boolean =>
    contributions.some(({base}) => same(base[field], value))
  const {current}: {current?: unknown} = slug ?? {}
  return (
    Object.entries(rest).every(isImported) &&
    (status === 'suggested' ||
      (status === 'confirmed' && !isConfirmedByPerson(document, contributions))) &&
    slugCandidates(document).some((each) => each === current)
  )
}

/** Whatever a document that stays refers to stays as well. */
function withThoseReferredTo(
  touched: ReadonlyMap<string, string>,
  versions: ReadonlyMap<string, readonly PlannedDocument[]>,
  referrers: ReadonlyMap<string, readonly string[]>,
): Map<string, string> {
  const stays = new Map(touched)
  const refersTo = (referrer: string, id: string): boolean => {
    if (referrers.has(referrer) && !stays.has(referrer)) return false
    const planned = versions.get(referrer)
    return !planned || planned.some(({document}) => referencesIn(document).includes(id))
  }
  for (let before = -1; before !== stays.size; ) {
    before = stays.size
    for (const [id, from] of referrers) {
      const referrer = stays.has(id) ? undefined : from.find((each) => refersTo(each, id))
      if (referrer) stays.set(id, `${nameOf(referrer, versions)} refers to it`)
    }
  }
  return stays
}

function nameOf(id: string, versions: ReadonlyMap<string, readonly PlannedDocument[]>): string {
  const document = versions.get(id)?.[0]?.document
  return document ? `${document._type} “${String(document.headline ?? document.name)}”` : id
}
