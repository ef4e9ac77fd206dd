import {publishedId, reviewId} from '../ids.ts'
import type {Told} from '../kinds/index.ts'
import {
  type FieldChange,
  HEADLINE,
  type PlannedDocument,
  type Resolution,
  type Review,
} from '../types.ts'
import type {Recorded} from './contributions.ts'
import {disputed, withdrawn} from './disputed.ts'
import type {MergedBatch} from './mergeDocuments.ts'

export type ReviewInput = {
  told: readonly Told[]
  /** What each article contributed last time, by its id. */
  recorded: ReadonlyMap<string, readonly Recorded[]>
  merged: MergedBatch
  resolutions: readonly Resolution[]
}

/** What a batch asks people, each question once: a draft and its published document ask it together. */
export function reviewsOf(input: ReviewInput): Review[] {
  const resolutions = new Map(input.resolutions.map((each) => [each.articleId, each]))
  const asked = [
    ...input.told.flatMap((each) => matchesIn(each, resolutions.get(each.articleId))),
    ...input.merged.documents.flatMap((each) => conflictsIn(each, input)),
    ...input.told.flatMap(mentionsIn),
  ]
  return [...new Map(asked.toReversed().map((each) => [each.id, each])).values()].toReversed()
}

/** An entity that was imported apart, and may be one of the candidates. */
function matchesIn({articleId, documentIds}: Told, resolution: Resolution | undefined): Review[] {
  const unsure = (resolution?.entities ?? []).filter(
    ({entity, outcome, documentId}) =>
      outcome === 'unsure' && documentIds.get(entity) === documentId,
  )
  return unsure.flatMap(({documentId: subject, ...each}) => {
    const candidates = each.candidates.filter(({documentId}) => documentId !== subject)
    if (candidates.length === 0) return []
    const ids = candidates.map(({documentId}) => documentId).sort()
    const id = reviewId('match', subject, ...ids)
    return [{id, subject, article: articleId, kind: 'match' as const, candidates}]
  })
}

/** Evidence is the importer's own, and merges by itself. */
function conflictsIn({document, changes}: PlannedDocument, input: ReviewInput): Review[] {
  return changes
    .filter(({field, outcome}) => outcome === 'conflict' && field !== 'fieldEvidence')
    .map((change) => conflict(publishedId(document._id), change, input))
}

function conflict(subject: string, change: FieldChange, input: ReviewInput): Review {
  const {field, members} = change
  const asker = input.told
    .map(({articleId}) => ({articleId, ...saidBy(articleId, subject, field, input)}))
    .findLast(({base, next}) => JSON.stringify(base) !== JSON.stringify(next))
  const {live, imported} = disputed(asker && !members ? {...change, after: asker.next} : change)
  return {
    id: conflictId(subject, field, {live, imported}),
    subject,
    ...(asker ? {article: asker.articleId} : {}),
    kind: 'conflict',
    field,
    ...(live === undefined ? {} : {live}),
    ...(imported === undefined ? {} : {imported}),
  }
}

/** Another new value is another question. */
export function conflictId(
  subject: string,
  field: string,
  {live, imported}: {live: unknown; imported: unknown},
): string {
  const said = JSON.stringify(imported) ?? ''
  return reviewId('conflict', subject, field, said, ...withdrawn(live, imported))
}

/** What an article said of a field last time, and says now. */
export function saidBy(
  articleId: string,
  subject: string,
  field: string,
  {recorded, merged}: Pick<ReviewInput, 'recorded' | 'merged'>,
): {base: unknown; next: unknown} {
  const ofSubject = (some: readonly Recorded[] | undefined) =>
    some?.find(({id}) => id === subject)?.fields[field]
  return {
    base: ofSubject(recorded.get(articleId)),
    next: ofSubject(merged.contributed.get(articleId)),
  }
}

/** Somebody whom the article describes and does not name. A headline holds no links, so there is nothing to ask of it. */
function mentionsIn({extraction, articleId}: Told): Review[] {
  return extraction.unresolved
    .filter(({block}) => block !== HEADLINE)
    .map((mention) => ({
      id: reviewId('mention', articleId, mention.block, mention.quote),
      subject: articleId,
      article: articleId,
      kind: 'mention' as const,
      mention,
    }))
}
