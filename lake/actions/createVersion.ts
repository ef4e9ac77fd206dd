import {z} from 'zod'
import {checkRevision} from '../commit/index.ts'
import {type ActionKind, content, copyAs, id, needed} from './action.ts'

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
    if ('document' in action) return [{create: action.document}]
    const base = needed(documents, action.baseId)
    checkRevision(action.baseId, action.ifBaseRevisionId, base)
    return [{create: copyAs(action.versionId, base)}]
  },
}
