import type {MutationKind} from './mutation.ts'
import {newDocument} from './newDocument.ts'

/** Makes a document, unless there is one of that id already. */
export const createIfNotExists: MutationKind = (body, settings) => {
  const document = newDocument(body, 'createIfNotExists', settings)
  return {
    target: {type: 'id', id: document._id},
    plain: () => ({createIfNotExists: document}),
    decide: (current) => (current ? {type: 'keep'} : {type: 'write', document}),
  }
}
