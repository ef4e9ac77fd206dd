import {z} from 'zod'
import {type ActionKind, content, needed} from './action.ts'

const body = z.object({document: content})

/** Puts a version, or a draft, in the place of the one that has its id. */
export const replaceVersion: ActionKind<z.infer<typeof body>> = {
  body,
  mutations({document}, documents) {
    needed(documents, document._id)
    return [{createOrReplace: document}]
  },
}
