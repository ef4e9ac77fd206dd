import {z} from 'zod'
import {isRecord} from '../../documents/index.ts'
import {Refusal} from '../../errors.ts'
import type {ActionKind, RawMutation} from '../action.ts'
import {documentIdOf, finalStates, neededRelease, releaseId} from './release.ts'

const body = z.object({releaseId})

/** Puts a release away with all its documents, which remain in the history. */
export const archiveRelease: ActionKind<z.infer<typeof body>> = {
  body,
  bySystem: true,
  mutations({releaseId: name}, documents) {
    neededRelease(documents, name, ['active'], 'archived')
    const set = {state: 'archived', finalDocumentStates: finalStates(documents, name)}
    const deletions = documents.versionsIn(name).map(({_id}) => ({delete: {id: _id}}))
    return [...deletions, {patch: {id: documentIdOf(name), set}}]
  },
}

/** Brings an archived release back, its documents as they were. */
export const unarchiveRelease: ActionKind<z.infer<typeof body>> = {
  body,
  bySystem: true,
  mutations({releaseId: name}, documents) {
    const release = neededRelease(documents, name, ['archived'], 'unarchived')
    const restored = idsIn(release.finalDocumentStates).map((id): RawMutation => {
      const document = documents.last(id)
      if (document) return {create: document}
      throw new Refusal(
        409,
        'documentNotFoundError',
        `Release "${name}" cannot be unarchived: the history has no document "${id}"`,
        {id, releaseId: name},
      )
    })
    const set = {state: 'active'}
    const unset = ['finalDocumentStates']
    return [...restored, {patch: {id: release._id, set, unset}}]
  },
}

/** Removes what is left of a release that has come to its end. */
export const deleteRelease: ActionKind<z.infer<typeof body>> = {
  body,
  bySystem: true,
  mutations({releaseId: name}, documents) {
    const release = neededRelease(documents, name, ['archived', 'published'], 'deleted')
    return [{delete: {id: release._id}}]
  },
}

function idsIn(states: unknown): string[] {
  const members: unknown[] = Array.isArray(states) ? states : []
  return members.flatMap((member) =>
    isRecord(member) && typeof member.id === 'string' ? member.id : [],
  )
}
