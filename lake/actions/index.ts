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
import {replaceDraft} from './replaceDraft.ts'
import {replaceVersion} from './replaceVersion.ts'
import {unpublish} from './unpublish.ts'

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
])

const typed = z.looseObject({actionType: z.string()})

/** Reads one member of a request's `actions`. What it comes to is decided when its turn comes. */
export function decodeAction(member: unknown, ids: () => string): Step {
  const {actionType} = decodeMember(typed, member, 'action')
  const read = kinds.get(actionType.replace(/^sanity\.action\./, ''))
  if (read) return read(member, ids)
  throw new Refusal(400, 'validationError', `This lake has no action "${actionType}"`, {actionType})
}

function readerOf<Body>(kind: ActionKind<Body>): ReadAction {
  return (member, ids) => {
    const body = decodeMember(kind.body, member, 'action')
    return (documents) =>
      kind
        .mutations(body, documents)
        .map((mutation) => decodeMutation(mutation, {ids, autoGenerateArrayKeys: false}))
  }
}
