import {z} from 'zod'
import {Refusal} from '../../errors.ts'
import {type ActionKind, content} from '../action.ts'
import {documentIdOf, metadata, RELEASE_TYPE, releaseId} from './release.ts'

const release = content.extend({
  _type: z.literal(RELEASE_TYPE),
  state: z.enum(['active', 'scheduled', 'published', 'archived']),
  metadata: metadata.prefault({}),
})
const rest = {releaseId, ifExists: z.enum(['fail', 'ignore', 'replace']).default('fail')}

const body = z.union([
  z.object({attributes: release, ...rest}),
  z.object({document: release, ...rest}),
])

/** Takes over a release from another dataset, in whatever state it was there: what @sanity/import sends. */
export const importRelease: ActionKind<z.infer<typeof body>> = {
  body,
  bySystem: true,
  mutations(action) {
    const given = 'attributes' in action ? action.attributes : action.document
    const {releaseId: name, ifExists} = action
    if (given._id !== documentIdOf(name)) {
      throw new Refusal(
        400,
        'validationError',
        `The document of release "${name}" has the ID "${given._id}" and not "${documentIdOf(name)}"`,
        {id: given._id, releaseId: name},
      )
    }
    const document = {...given, name}
    switch (ifExists) {
      case 'fail':
        return [{create: document}]
      case 'ignore':
        return [{createIfNotExists: document}]
      case 'replace':
        return [{createOrReplace: document}]
    }
  },
}
