import {z} from 'zod'
import type {Step} from '../commit/index.ts'
import {decodeMember} from '../decodeMember.ts'
import {Refusal} from '../errors.ts'
import {decodeMutation} from '../mutations/index.ts'
import type {ActionKind} from './action.ts'
import {create} from './create.ts'
import {createVersion} from './createVersion.ts'
import {deleteDocument} from './delete.ts'
import {discard, discardVersion} from './discard.ts'
import {edit} from './edit.ts'
import {publish} from './publish.ts'
import * as releases from './releases/index.ts'
import {replaceDraft} from './replaceDraft.ts'
import {replaceVersion} from './replaceVersion.ts'
import {unpublish} from './unpublish.ts'
import {unpublishVersion} from './unpublishVersion.ts'

export {RELEASE_TYPE} from './releases/index.ts'

type ReadAction = (member: unknown, ids: () => string) => Step

/** The kinds of action, by what follows `sanity.action.` in their type. */
const kinds = new Map<string, ReadAction>([
  ['document.create', readerOf(create)],
  ['document.edit', readerOf(edit)],
  ['document.publish', readerOf(publish)],
  ['document.unpublish', readerOf(unpublish)],
  ['document.discard', readerOf(discard)],
  ['document.delete', readerOf(deleteDocument)],
  ['document.replaceDraft', readerOf(replaceDraft)],
  ['document.version.create', readerOf(createVersion)],
  ['document.version.discard', readerOf(discardVersion)],
  ['document.version.replace', readerOf(replaceVersion)],
  ['document.version.unpublish', readerOf(unpublishVersion)],
  ['release.create', readerOf(releases.createRelease)],
  ['release.edit', readerOf(releases.editRelease)],
  ['release.publish', readerOf(releases.publishRelease)],
  ['release.schedule', readerOf(releases.scheduleRelease)],
  ['release.unschedule', readerOf(releases.unscheduleRelease)],
  ['release.archive', readerOf(releases.archiveRelease)],
  ['release.unarchive', readerOf(releases.unarchiveRelease)],
  ['release.delete', readerOf(releases.deleteRelease)],
  ['release.import', readerOf(releases.importRelease)],
])

const typed = z.looseObject({actionType: z.string()})

/** Reads one member of a request's `actions`. What it comes to is decided when its turn comes. */
export function decodeAction(member: unknown, ids: () => string): Step {
  const {actionType} = decodeMember(typed, member, 'action')
  const read = kinds.get(actionType.replace(/^sanity\.action\./, ''))
  if (read) return read(member, ids)
  throw new Refusal(400, 'validationError', `This lake has no action "${actionType}"`, {actionType})
}

/** What the lake itself does with a release whose time has come. */
export const publishScheduled = readerOf(releases.publishScheduledRelease)
export const failSchedule = readerOf(releases.failSchedule)

function readerOf<Body>(kind: ActionKind<Body>): ReadAction {
  return (member, ids) => {
    const body = decodeMember(kind.body, member, 'action')
    return (documents, circumstances) =>
      kind.mutations(body, documents, circumstances).map((mutation) => ({
        ...decodeMutation(mutation, {ids, autoGenerateArrayKeys: false}),
        ...(kind.bySystem && {bySystem: true}),
      }))
  }
}
