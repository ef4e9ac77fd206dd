import {type ExprNode, evaluateSync} from 'groq-js'
import type {Dataset, Reader} from '../dataset.ts'
import {documentName, isPublicId, type LakeDocument} from '../documents/index.ts'
import {raw, readQuery} from '../query/index.ts'

/** What somebody listens for, and what they want to be told of it. */
export type ListenRequest = {
  query: string
  params: Record<string, unknown>
  reader: Reader
  /** Otherwise published documents only. */
  includeAllVersions: boolean
  includeResult: boolean
  includePreviousRevision: boolean
  includeMutations: boolean
  /** As Mendoza patches. */
  includeEffects: boolean
  /** The last event that the listener has seen, when they want to go on from there. */
  resumeFrom?: string
}

/** Whether a document is one that the listener listens for. */
export type Matches = (document: LakeDocument) => boolean

/**
 * The filter of a listener, as a question to one document at a time. A listener's query is `*[filter]`; the filter may
 * follow references, but what it would find among other documents (`*[…]` inside it) does not count, as in the service.
 */
export function documentFilter(dataset: Dataset, request: ListenRequest): Matches {
  const {query, params, reader, includeAllVersions} = request
  const tree = readQuery(query, params)
  return (document) =>
    (reader.privateIds || isPublicId(document._id)) &&
    (includeAllVersions || documentName(document._id).variant === 'published') &&
    (tree.type === 'Everything' || passes(tree, document, dataset, request))
}

function passes(
  tree: ExprNode,
  document: LakeDocument,
  dataset: Dataset,
  {params, reader}: ListenRequest,
): boolean {
  const view = dataset.view(raw, reader)
  const found: unknown = evaluateSync(tree, {
    dataset: [document],
    params,
    identity: reader.identity,
    dereference: ({_ref}) => view.get(_ref),
  }).data
  return Array.isArray(found) ? found.length > 0 : found !== null
}
