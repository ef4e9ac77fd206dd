import {isDeepStrictEqual} from 'node:util'
import {z} from 'zod'
import {decodeMember} from '../../decodeMember.ts'
import {Refusal} from '../../errors.ts'
import {applyOperations, operations} from '../../mutations/index.ts'
import type {ActionKind} from '../action.ts'
import {metadata, neededRelease, releaseId} from './release.ts'

const body = z.object({releaseId, patch: operations})
const patched = z.looseObject({metadata})

/** Changes what is said of a release: its `metadata`, by the operations of a patch, and nothing else. */
export const editRelease: ActionKind<z.infer<typeof body>> = {
  body,
  bySystem: true,
  mutations({releaseId: name, patch}, documents) {
    const release = neededRelease(documents, name, ['active', 'scheduled'], 'edited')
    const {metadata: before, ...rest} = release
    const after = applyOperations(release, patch)
    const {metadata: wanted} = decodeMember(patched, after, 'edit of a release')
    const {metadata: _, ...restAfter} = after
    if (!isDeepStrictEqual(rest, restAfter)) {
      throw new Refusal(
        400,
        'validationError',
        `The patch for release "${name}" goes beyond its "metadata", which is all that an edit may change`,
        {releaseId: name},
      )
    }
    return [{patch: {id: release._id, set: {metadata: wanted}}}]
  },
}
