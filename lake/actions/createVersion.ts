import {z} from 'zod'
import {checkRevision} from '../commit/index.ts'
import {type ActionKind, checkVariant, content, copyAs, id, needed} from './action.ts'

const body = z.union([
  z.object({publishedId: id, document: content}),
  z.object({
    publishedId: id,
    baseId: id,
    versionId: id,
    ifBaseRevisionId: z.string().optional(),
  }),
])

/** Creates a version of a document, or a draft: from content that comes along, or as a copy of another variant. */
export const createVersion: ActionKind<z.infer<typeof body>> = {
  body,
  mutations(action, documents) {
    const {publishedId} = action
    checkVariant(publishedId, 'document' in action ? action.document._id : action.versionId)
    if ('document' in action) return [{create: action.document}]
    const base = needed(documents, action.baseId)
    checkRevision(action.baseId, action.ifBaseRevisionId, base)
    const copy = copyAs(action.versionId, base)
    // A copy of what one release is to unpublish is what another one is to unpublish.
    return [{create: {...copy, ...(base._system !== undefined && {_system: base._system})}}]
  },
}
