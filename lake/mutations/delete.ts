import {z} from 'zod'
import {decodeMember} from '../decodeMember.ts'
import type {MutationKind} from './mutation.ts'
import {NEEDS_TARGET, namesOneTarget, target, targetOf} from './target.ts'

const deleteBody = z.looseObject(target).refine(namesOneTarget, {error: NEEDS_TARGET})

/** Deletes one document, or all that a query finds. What is not there need not be deleted: no fault. */
export const deleteDocuments: MutationKind = (body) => ({
  target: targetOf(decodeMember(deleteBody, body, 'delete mutation')),
  plain: (id) => ({delete: {id}}),
  decide: (current) => (current ? {type: 'delete'} : {type: 'keep'}),
})
