import {z} from 'zod'
import {decodeMember} from '../decodeMember.ts'
import {type Attributes, isDocumentId} from '../documents/index.ts'
import {Refusal} from '../errors.ts'
import {checkContent} from './content.ts'
import type {MutationSettings} from './mutation.ts'
import {withArrayKeys} from './withArrayKeys.ts'

const documentBody = z.looseObject({
  _id: z.string().optional(),
  _type: z.string().min(1),
  _createdAt: z.iso.datetime({offset: true}).optional().catch(undefined),
  _updatedAt: z.iso.datetime({offset: true}).optional().catch(undefined),
})

/**
 * Reads the document that a mutation brings. Without an id it gets one; an id that ends with a dot is a prefix for one.
 * A `_rev` that came along says nothing here.
 */
export function newDocument(body: unknown, kind: string, settings: MutationSettings): Attributes {
  const {_id = '', _rev, ...attributes} = decodeMember(documentBody, body, `${kind} mutation`)
  const id = _id === '' || _id.endsWith('.') ? _id + settings.ids() : _id
  if (!isDocumentId(id)) {
    throw new Refusal(400, 'validationError', `Malformed document ID: "${id}"`, {id})
  }
  const document = {_id: id, ...attributes}
  checkContent(document)
  return settings.autoGenerateArrayKeys ? withArrayKeys(document, settings.ids) : document
}
