import {type DocumentName, documentName, draftId} from '../documents/index.ts'
import type {LifecycleChange, Store} from '../store/index.ts'

/** A step in the life of a document, as the Studio's history shows it. Edits it gathers itself, from transactions. */
export type DocumentEvent = {
  type: string
  documentId: string
  timestamp: string
  author: string
  [detail: string]: string
}

/**
 * The life of what the id names: of a published document from publishing to publishing, of a draft or a version what
 * became of it. The Studio offers each step as a revision to look at, and another document's it could not show. Newest first.
 */
export function documentEvents(
  {history}: Pick<Store, 'history'>,
  documentId: string,
  limit: number,
): DocumentEvent[] {
  const {variant, publishedId} = documentName(documentId)
  const variantId = variant === 'version' ? documentId : draftId(publishedId)
  // A transaction has at most two of these changes.
  const changes = history.lifecycleOf(publishedId, variantId, 2 * limit)
  const transactions = Map.groupBy(changes, ({seq}) => seq)
  return [...transactions.values()]
    .flatMap((members) => eventOf(members, publishedId, variantId) ?? [])
    .filter(({type}, index) => isToldOf(variant, type, index === 0))
    .slice(0, limit)
}

/** Where there is no draft the published document stands in for it, as its newest step has left it. */
function isToldOf(variant: DocumentName['variant'], type: string, isNewest: boolean): boolean {
  if (variant === 'published') return !OF_VARIANTS.has(type)
  return !OF_PUBLISHED.has(type) || (variant === 'draft' && isNewest)
}

const OF_VARIANTS = new Set(['createDocumentVersion', 'deleteDocumentVersion'])
const OF_PUBLISHED = new Set(['createLiveDocument', 'updateLiveDocument'])

function eventOf(
  changes: LifecycleChange[],
  publishedId: string,
  variantId: string,
): DocumentEvent | undefined {
  const [first] = changes
  if (!first) return undefined
  const published = changes.find(({documentId}) => documentId === publishedId)
  const variant = changes.find(({documentId}) => documentId === variantId)
  const {transactionId, timestamp, author} = first
  const event = (type: string, details: Record<string, string> = {}): DocumentEvent => ({
    type,
    documentId: publishedId,
    timestamp,
    author,
    ...details,
  })
  const revision = {revisionId: transactionId}
  const created = {versionId: variantId, versionRevisionId: transactionId}
  const ended = {versionId: variantId, versionRevisionId: variant?.previousRevision ?? ''}

  if (variant && published) {
    if (variant.exists && !published.exists) return event('unpublishDocument', created)
    if (!variant.exists && published.exists) {
      return event('publishDocumentVersion', {
        ...revision,
        ...ended,
        publishCause: 'document.publish',
      })
    }
  }
  if (published?.version && published.exists) {
    return event('publishDocumentVersion', {...revision, ...released(published.version)})
  }
  if (published && !published.exists) return event('deleteDocumentGroup')
  if (variant) {
    return variant.exists
      ? event('createDocumentVersion', created)
      : event('deleteDocumentVersion', ended)
  }
  return event(published?.previousRevision ? 'updateLiveDocument' : 'createLiveDocument', revision)
}

function released({id, revision}: {id: string; revision: string}): Record<string, string> {
  const name = documentName(id)
  return {
    versionId: id,
    versionRevisionId: revision,
    ...(name.variant === 'version' && {releaseId: name.release}),
    publishCause: 'release.publish',
  }
}
