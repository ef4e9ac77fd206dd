import type {MutationKind} from './mutation.ts'
import {newDocument} from './newDocument.ts'

/** Makes a document, in place of the one that has its id. */
export const createOrReplace: MutationKind = (body, settings) => {
  const document = newDocument(body, 'createOrReplace', settings)
  return {
    target: {type: 'id', id: document._id},
    plain: () => ({createOrReplace: document}),
    decide: () => ({type: 'write', document}),
  }
}
