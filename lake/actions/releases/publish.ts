import {z} from 'zod'
import type {Documents} from '../../commit/index.ts'
import {documentName, draftId, isToBeUnpublished, type LakeDocument} from '../../documents/index.ts'
import {type ActionKind, copyAs, type RawMutation} from '../action.ts'
import {strengthened} from '../publish.ts'
import {documentIdOf, finalStates, neededRelease, releaseId} from './release.ts'

const body = z.object({releaseId})

/** Publishes all documents of a release in one transaction, and unpublishes those that it says so of. */
export const publishRelease: ActionKind<z.infer<typeof body>> = {
  body,
  bySystem: true,
  mutations({releaseId: name}, documents, {timestamp}) {
    neededRelease(documents, name, ['active'], 'published')
    return publication(name, documents, timestamp)
  },
}

/** The same for a release whose time has come. */
export const publishScheduledRelease: ActionKind<z.infer<typeof body>> = {
  ...publishRelease,
  mutations({releaseId: name}, documents, {timestamp}) {
    neededRelease(documents, name, ['scheduled'], 'published at its time')
    return publication(name, documents, timestamp)
  },
}

function publication(release: string, documents: Documents, timestamp: string): RawMutation[] {
  const end = {
    state: 'published',
    publishedAt: timestamp,
    finalDocumentStates: finalStates(documents, release),
  }
  return [
    ...documents.versionsIn(release).flatMap((version) => outcome(version, documents)),
    {patch: {id: documentIdOf(release), set: end, unset: ['error']}},
  ]
}

function outcome(version: LakeDocument, documents: Documents): RawMutation[] {
  const {publishedId} = documentName(version._id)
  const leave: RawMutation = {delete: {id: version._id}}
  if (!isToBeUnpublished(version)) {
    return [{createOrReplace: strengthened(copyAs(publishedId, version))}, leave]
  }
  const published = documents.get(publishedId)
  if (!published) return [leave]
  // What was published stays as a draft, as it does when a document is unpublished by itself.
  const keep: RawMutation = {createIfNotExists: copyAs(draftId(publishedId), published)}
  return [keep, {delete: {id: publishedId}}, leave]
}
