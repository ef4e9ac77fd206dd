import {z} from 'zod'
import {type ActionKind, id, needed} from './action.ts'

const draftBody = z.object({draftId: id})
const versionBody = z.object({versionId: id})

/** Throws a draft away, which there must be. */
export const discard: ActionKind<z.infer<typeof draftBody>> = {
  body: draftBody,
  mutations: ({draftId}, documents) => [{delete: {id: needed(documents, draftId)._id}}],
}

/** Throws a version away; the Studio discards drafts by this as well. */
export const discardVersion: ActionKind<z.infer<typeof versionBody>> = {
  body: versionBody,
  mutations: ({versionId}, documents) => [{delete: {id: needed(documents, versionId)._id}}],
}
