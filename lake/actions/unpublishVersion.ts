import {z} from 'zod'
import {type ActionKind, checkVariant, copyAs, id, needed} from './action.ts'

const body = z.object({versionId: id, publishedId: id})

/** Notes on a version, made for it when there is none, that its release is to unpublish the document. */
export const unpublishVersion: ActionKind<z.infer<typeof body>> = {
  body,
  mutations({versionId, publishedId}, documents) {
    checkVariant(publishedId, versionId)
    const published = needed(documents, publishedId)
    return [
      {createIfNotExists: copyAs(versionId, published)},
      {patch: {id: versionId, set: {'_system.delete': true}}},
    ]
  },
}
