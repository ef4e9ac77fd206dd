import {Refusal} from '../errors.ts'
import type {MutationKind} from './mutation.ts'
import {newDocument} from './newDocument.ts'

/** Makes a document; there must be none of that id. */
export const create: MutationKind = (body, settings) => {
  const document = newDocument(body, 'create', settings)
  return {
    target: {type: 'id', id: document._id},
    plain: () => ({create: document}),
    decide(current) {
      if (current) {
        throw new Refusal(
          409,
          'documentAlreadyExistsError',
          `Document by ID "${document._id}" already exists`,
          {id: document._id},
        )
      }
      return {type: 'write', document}
    },
  }
}
