import {
  documentName,
  draftId,
  isPublicId,
  isToBeUnpublished,
  type LakeDocument,
  versionId,
} from '../documents/index.ts'
import type {DocumentRows} from '../store/index.ts'
import type {Perspective} from './perspective.ts'

/** The dataset as one query sees it: through a perspective, with or without the documents that need a token. */
export type View = {
  /** The column with the ids that documents are shown under. */
  idColumn: 'docs.id' | 'docs.published_id'
  /** Whether documents are shown under an id that may not be their own, which is then their `_originalId`. */
  overlays: boolean
  /** In SQL, whether a row is shown; undefined when all are. */
  shown: string | undefined
  /** A document that is shown, as it is shown. */
  show(document: LakeDocument): LakeDocument
  /** By the id that it is shown under. */
  get(id: string): LakeDocument | undefined
}

export function viewOf(
  rows: DocumentRows,
  perspective: Perspective,
  {privateIds}: {privateIds: boolean},
): View {
  const read = (id: string): LakeDocument | undefined =>
    privateIds || isPublicId(id) ? rows.get(id) : undefined
  const readable = privateIds ? undefined : "instr(docs.id, '.') = 0"
  if (perspective.type === 'stack') return throughStack(read, perspective.layers, readable)
  return {
    idColumn: 'docs.id',
    overlays: false,
    shown: readable,
    show: (document) => document,
    get: read,
  }
}

/** Of each document the variant that wins, under the published id. */
function throughStack(
  read: (id: string) => LakeDocument | undefined,
  layers: string[],
  readable: string | undefined,
): View {
  const overlays = layers.some((layer) => layer !== 'published')
  const show = (document: LakeDocument): LakeDocument => (overlays ? overlaid(document) : document)
  return {
    idColumn: 'docs.published_id',
    overlays,
    // What cannot be read hides nothing: whoever may see no draft sees the published document.
    shown: readable === undefined ? winners(layers) : `docs.variant = '' AND ${readable}`,
    show,
    get(id) {
      if (documentName(id).variant !== 'published') return undefined
      for (const layer of layers) {
        const document = read(variantId(id, layer))
        if (document) return isToBeUnpublished(document) ? undefined : show(document)
      }
      return undefined
    },
  }
}

/** A row is shown when it is a variant of some layer, and none of the layers before has one. */
function winners(layers: string[]): string {
  const prefixes = layers.map((layer) => variantId('', layer))
  const alternatives = prefixes.map((prefix, index) => {
    const earlier = prefixes
      .slice(0, index)
      .map(
        (other) =>
          ` AND NOT EXISTS (SELECT 1 FROM docs AS other WHERE other.id = '${other}' || docs.published_id)`,
      )
    return `docs.variant = '${prefix.replace(/\.$/, '')}'${remains(prefix)}${earlier.join('')}`
  })
  const [only] = alternatives
  return alternatives.length === 1 && only ? only : `(${alternatives.join(' OR ')})`
}

/** What a release is going to unpublish is not there for whoever looks at the release. */
function remains(prefix: string): string {
  return prefix.startsWith('versions.')
    ? " AND json_type(docs.json, '$._system.delete') IS NOT 'true'"
    : ''
}

function variantId(publishedId: string, layer: string): string {
  if (layer === 'published') return publishedId
  return layer === 'drafts' ? draftId(publishedId) : versionId(publishedId, layer)
}

const overlaidDocuments = new WeakMap<LakeDocument, LakeDocument>()

/** The same for the same revision, so that a query over many documents copies none of them twice. */
function overlaid(document: LakeDocument): LakeDocument {
  const known = overlaidDocuments.get(document)
  if (known) return known
  const _id = documentName(document._id).publishedId
  const overlay = {...document, _id, _originalId: document._id}
  overlaidDocuments.set(document, overlay)
  return overlay
}
