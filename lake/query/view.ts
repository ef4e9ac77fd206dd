import {
  documentName,
  draftId,
  isPublicId,
  type LakeDocument,
  versionId,
} from '../documents/index.ts'
import type {DocumentTable} from '../store/index.ts'
import type {Perspective} from './perspective.ts'
import {ftsExpression, type TextTerm} from './textQuery.ts'

/** The dataset as one query sees it: through a perspective, with or without the documents that need a token. */
export type View = {
  all(): LakeDocument[]
  get(id: string): LakeDocument | undefined
  ofType(type: string): LakeDocument[]
  referringTo(id: string): LakeDocument[]
  /** The documents whose text has all of these terms. */
  matching(terms: TextTerm[]): LakeDocument[]
}

/** Lists come in the order of the ids that the view shows. */
export function viewOf(
  documents: DocumentTable,
  perspective: Perspective,
  {privateIds}: {privateIds: boolean},
): View {
  const read = (id: string): LakeDocument | undefined =>
    privateIds || isPublicId(id) ? documents.get(id) : undefined
  const {show, find} =
    perspective.type === 'raw' ? asStored(read) : throughStack(read, perspective.layers)
  const list = (stored: readonly LakeDocument[]): LakeDocument[] =>
    inOrder(stored.flatMap((document) => (read(document._id) && show(document)) ?? []))

  return {
    all: () => list(documents.all()),
    get: find,
    ofType: (type) => list(documents.ofType(type)),
    referringTo: (id) => list(documents.referringTo(id)),
    matching: (terms) => list(matchingStored(documents, terms)),
  }
}

function matchingStored(documents: DocumentTable, terms: TextTerm[]): readonly LakeDocument[] {
  const [demanded = [], excluded = []] = [false, true].map((negated) =>
    terms.filter((term) => term.negated === negated),
  )
  const found =
    demanded.length > 0 ? documents.matching(ftsExpression(demanded, 'AND')) : documents.all()
  if (excluded.length === 0) return found
  const unwanted = new Set(documents.matching(ftsExpression(excluded, 'OR')))
  return found.filter((document) => !unwanted.has(document))
}

/** How a perspective shows a stored document, if at all, and finds the one that it shows under an id. */
type Lens = {
  show(document: LakeDocument): LakeDocument | undefined
  find(id: string): LakeDocument | undefined
}

type Read = (id: string) => LakeDocument | undefined

function asStored(read: Read): Lens {
  return {show: (document) => document, find: read}
}

/** Of each document the variant that wins, under the published id. */
function throughStack(read: Read, layers: string[]): Lens {
  function find(id: string): LakeDocument | undefined {
    if (documentName(id).variant !== 'published') return undefined
    const winner = layers.map((layer) => variantId(id, layer)).find(read)
    const document = winner === undefined ? undefined : read(winner)
    return document && (overlays ? overlaid(document, id) : document)
  }

  const overlays = layers.some((layer) => layer !== 'published')
  return {
    find,
    show(document) {
      const {variant, publishedId} = documentName(document._id)
      if (!overlays) return variant === 'published' ? document : undefined
      const winner = find(publishedId)
      return winner?._originalId === document._id ? winner : undefined
    },
  }
}

function variantId(publishedId: string, layer: string): string {
  if (layer === 'published') return publishedId
  return layer === 'drafts' ? draftId(publishedId) : versionId(publishedId, layer)
}

const overlaidDocuments = new WeakMap<LakeDocument, LakeDocument>()

/** The same for the same revision, so that a query over many documents copies none of them twice. */
function overlaid(document: LakeDocument, publishedId: string): LakeDocument {
  const known = overlaidDocuments.get(document)
  if (known) return known
  const overlay = {...document, _id: publishedId, _originalId: document._id}
  overlaidDocuments.set(document, overlay)
  return overlay
}

/** Drafts and versions, once they bear the published id, no longer stand where the stored order put them. */
function inOrder(list: LakeDocument[]): LakeDocument[] {
  const sorted = list.every(
    (document, index) => index === 0 || (list[index - 1]?._id ?? '') <= document._id,
  )
  return sorted ? list : list.sort((a, b) => (a._id < b._id ? -1 : 1))
}
