import {z} from 'zod'
import type {ActionKind} from '../action.ts'
import {documentIdOf, metadata, RELEASE_TYPE, releaseId} from './release.ts'

const body = z.object({releaseId, metadata: metadata.prefault({})})

/** Begins a release. Documents join it by their ids: `versions.<release>.<document>`. */
export const createRelease: ActionKind<z.infer<typeof body>> = {
  body,
  bySystem: true,
  mutations: ({releaseId: name, metadata: given}, _, {author}) => [
    {
      create: {
        _id: documentIdOf(name),
        _type: RELEASE_TYPE,
        name,
        state: 'active',
        metadata: given,
        userId: author,
      },
    },
  ],
}
