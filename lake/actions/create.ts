import {z} from 'zod'
import {Refusal} from '../errors.ts'
import {type ActionKind, checkVariant, content, id} from './action.ts'

const body = z.object({
  publishedId: id,
  attributes: content,
  ifExists: z.enum(['fail', 'ignore']).default('fail'),
})

/** Creates a draft. There must be no published document, nor, unless that is to be ignored, a draft. */
export const create: ActionKind<z.infer<typeof body>> = {
  body,
  mutations({publishedId, attributes, ifExists}, documents) {
    checkVariant(publishedId, attributes._id)
    if (documents.get(publishedId)) {
      throw new Refusal(
        409,
        'documentAlreadyExistsError',
        `Document by ID "${publishedId}" already exists: it is edited, not created`,
        {id: publishedId},
      )
    }
    return [ifExists === 'ignore' ? {createIfNotExists: attributes} : {create: attributes}]
  },
}
