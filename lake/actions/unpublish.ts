import {z} from 'zod'
import {type ActionKind, checkVariant, copyAs, id, needed} from './action.ts'

const body = z.object({draftId: id, publishedId: id})

/** Takes a published document back: it stays as a draft, if there is none already. */
export const unpublish: ActionKind<z.infer<typeof body>> = {
  body,
  mutations({draftId, publishedId}, documents) {
    checkVariant(publishedId, draftId)
    const published = needed(documents, publishedId)
    return [{createIfNotExists: copyAs(draftId, published)}, {delete: {id: publishedId}}]
  },
}
