import {
  documentName,
  draftId,
  isPublicId,
  type LakeDocument,
  versionId,
} from '../documents/index.ts'
import type {DocumentTable} from '../store/index.ts'
import type {Perspective} from './perspective.ts'

/** The dataset as one query sees it: through a perspective, with or without the documents that need a token. */
export type View = {
  all(): LakeDocument[]
  get(id: string): LakeDocument | undefined
  ofType(type: string): LakeDocument[]
  referringTo(id: string): LakeDocument[]
}

/** Lists come in the order of the stored ids, which is that of the published ids where each is one of a kind. */
export function viewOf(
  documents: DocumentTable,
  perspective: Perspective,
  access: {privateIds: boolean},
): View {
  const seen = perspective.type === 'raw' ? keep : throughStack(documents, perspective.layers)
  const see = (document: LakeDocument): LakeDocument | undefined =>
    access.privateIds || isPublicId(document._id) ? seen(document) : undefined
  const seeAll = (list: readonly LakeDocument[]): LakeDocument[] =>
    inOrder(list.flatMap((document) => see(document) ?? []))

  return {
    all: () => seeAll(documents.all()),
    get(id) {
      const winner = perspective.type === 'raw' ? id : winnerOf(documents, perspective.layers, id)
      const document = winner === undefined ? undefined : documents.get(winner)
      return document && see(document)
    },
    ofType: (type) => seeAll(documents.ofType(type)),
    referringTo: (id) => seeAll(documents.referringTo(id)),
  }
}

function keep(document: LakeDocument): LakeDocument {
  return document
}

/** Of each document the variant that wins in the stack, under the published id. */
function throughStack(documents: DocumentTable, layers: string[]) {
  const plain = layers.length === 1 && layers[0] === 'published'
  return (document: LakeDocument): LakeDocument | undefined => {
    const {variant, publishedId} = documentName(document._id)
    if (plain) return variant === 'published' ? document : undefined
    if (winnerOf(documents, layers, publishedId) !== document._id) return undefined
    return overlaid(document, publishedId)
  }
}

function winnerOf(
  documents: DocumentTable,
  layers: string[],
  publishedId: string,
): string | undefined {
  if (documentName(publishedId).variant !== 'published') return undefined
  return layers
    .map((layer) => variantId(publishedId, layer))
    .find((id) => documents.get(id) !== undefined)
}

function variantId(publishedId: string, layer: string): string {
  if (layer === 'published') return publishedId
  return layer === 'drafts' ? draftId(publishedId) : versionId(publishedId, layer)
}

const overlays = new WeakMap<LakeDocument, LakeDocument>()

/** The same for the same revision, so that a query over many documents copies none of them twice. */
function overlaid(document: LakeDocument, publishedId: string): LakeDocument {
  const known = overlays.get(document)
  if (known) return known
  const overlay = {...document, _id: publishedId, _originalId: document._id}
  overlays.set(document, overlay)
  return overlay
}

/** Drafts and versions, once they bear the published id, no longer stand where the stored order put them. */
function inOrder(list: LakeDocument[]): LakeDocument[] {
  const sorted = list.every(
    (document, index) => index === 0 || (list[index - 1]?._id ?? '') <= document._id,
  )
  return sorted ? list : list.sort((a, b) => (a._id < b._id ? -1 : 1))
}
