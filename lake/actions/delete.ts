import {z} from 'zod'
import {draftId} from '../documents/index.ts'
import {Refusal} from '../errors.ts'
import {type ActionKind, checkVariant, id, needed} from './action.ts'

const body = z.object({publishedId: id, includeDrafts: z.array(id).default([])})

/** Deletes a published document with the drafts and versions that are named; a draft left unnamed prevents it. */
export const deleteDocument: ActionKind<z.infer<typeof body>> = {
  body,
  mutations({publishedId, includeDrafts}, documents) {
    needed(documents, publishedId)
    for (const variantId of includeDrafts) checkVariant(publishedId, variantId)
    const draft = draftId(publishedId)
    if (documents.get(draft) && !includeDrafts.includes(draft)) {
      throw new Refusal(
        409,
        'documentHasDraftError',
        `Document "${publishedId}" cannot be deleted while its draft "${draft}" is not to be deleted with it`,
        {id: publishedId, draftId: draft},
      )
    }
    return [...includeDrafts, publishedId].map((documentId) => ({delete: {id: documentId}}))
  },
}
