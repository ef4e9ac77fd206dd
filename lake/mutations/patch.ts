import {z} from 'zod'
import {decodeMember} from '../decodeMember.ts'
import type {LakeDocument} from '../documents/index.ts'
import {Refusal} from '../errors.ts'
import {applyOperations, operations} from './applyOperations.ts'
import {checkContent} from './content.ts'
import type {Decision, MutationKind, MutationSettings} from './mutation.ts'
import {NEEDS_TARGET, namesOneTarget, target, targetOf} from './target.ts'
import {withArrayKeys} from './withArrayKeys.ts'

const patchBody = z
  .strictObject({...target, ...operations.shape, ifRevisionID: z.string().optional()})
  .refine(namesOneTarget, {error: NEEDS_TARGET})

type Operations = z.infer<typeof operations>

/** Changes one document, which must exist, or all that a query finds. */
export const patch: MutationKind = (body, settings) => {
  const decoded = decodeMember(patchBody, body, 'patch mutation')
  const {id: _, query, params, ifRevisionID, ...patchOperations} = decoded
  const documents = targetOf(decoded)
  return {
    target: documents,
    plain: (id) => ({patch: {id, ...patchOperations}}),
    decide(current) {
      if (current) return decidePatch(current, patchOperations, settings)
      if (documents.type === 'query') return {type: 'keep'}
      throw new Refusal(
        409,
        'documentNotFoundError',
        `The document with the ID "${documents.id}" was not found`,
        {id: documents.id},
      )
    },
    ...(ifRevisionID !== undefined && {ifRevisionId: ifRevisionID}),
  }
}

/** A patch that changes nothing is a write as well: whoever sent it waits for the new revision. */
function decidePatch(
  current: LakeDocument,
  patchOperations: Operations,
  settings: MutationSettings,
): Decision {
  const patched = applyOperations(current, patchOperations)
  for (const attribute of ['_id', '_type'] as const) {
    if (patched[attribute] !== current[attribute]) throw immutable(current._id, attribute)
  }
  // Revision and times are the lake's own; the patch cannot set them.
  const document = {
    ...patched,
    _id: current._id,
    _type: current._type,
    _createdAt: current._createdAt,
    _updatedAt: undefined,
  }
  checkContent(document)
  return {
    type: 'write',
    document: settings.autoGenerateArrayKeys ? withArrayKeys(document, settings.ids) : document,
  }
}

function immutable(id: string, attribute: string): Refusal {
  return new Refusal(
    409,
    'immutableAttributeError',
    `Cannot modify immutable attribute "${attribute}" of document "${id}"`,
    {id, attribute},
  )
}
