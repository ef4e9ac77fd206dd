import {z} from 'zod'
import {type ActionKind, checkVariant, copyAs, id, needed} from './action.ts'

const body = z.object({
  draftId: id,
  publishedId: id,
  patch: z.record(z.string(), z.unknown()),
})

/** Patches a draft, which is made from the published document when there is none yet. */
export const edit: ActionKind<z.infer<typeof body>> = {
  body,
  mutations({draftId, publishedId, patch}, documents) {
    checkVariant(publishedId, draftId)
    const patchDraft = {patch: {...patch, id: draftId}}
    if (documents.get(draftId)) return [patchDraft]
    return [{create: copyAs(draftId, needed(documents, publishedId))}, patchDraft]
  },
}
