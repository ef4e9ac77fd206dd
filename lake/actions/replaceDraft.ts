import {z} from 'zod'
import {type ActionKind, checkVariant, content, id, needed} from './action.ts'

const body = z.object({publishedId: id, attributes: content})

/** Puts a draft in the place of another one. The document must exist, as a draft or published. */
export const replaceDraft: ActionKind<z.infer<typeof body>> = {
  body,
  mutations({publishedId, attributes}, documents) {
    checkVariant(publishedId, attributes._id)
    if (!documents.get(attributes._id)) needed(documents, publishedId)
    return [{createOrReplace: attributes}]
  },
}
