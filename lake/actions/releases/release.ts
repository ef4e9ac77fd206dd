import {z} from 'zod'
import type {Documents} from '../../commit/index.ts'
import type {LakeDocument} from '../../documents/index.ts'
import {Refusal} from '../../errors.ts'
import {needed} from '../action.ts'

export const RELEASE_TYPE = 'system.release'

/** The states that a release rests in. The hosted service has others, for what takes it a while: `publishing` and so on. */
export type ReleaseState = 'active' | 'scheduled' | 'published' | 'archived'

/** Names that mean something else in a perspective. */
const TAKEN = ['drafts', 'published', 'raw', 'previewDrafts']

export const releaseId = z
  .string()
  .regex(/^[a-zA-Z0-9_-]{1,100}$/, 'a release ID has 1 to 100 letters, digits, _ and -')
  .refine((name) => !TAKEN.includes(name), {
    error: `a release cannot be called ${TAKEN.join(', ')}`,
  })

/** What people say of a release. More may stand there than is listed. */
export const metadata = z.looseObject({
  title: z.string().nullish(),
  description: z.string().nullish(),
  releaseType: z.enum(['asap', 'scheduled', 'undecided']).default('undecided'),
  intendedPublishAt: z.string().nullish(),
  cardinality: z.enum(['one', 'many']).nullish(),
})

export function documentIdOf(release: string): string {
  return `_.releases.${release}`
}

/** The release, which must be in one of these states for what is to be done with it. */
export function neededRelease(
  documents: Documents,
  release: string,
  states: ReleaseState[],
  doing: string,
): LakeDocument {
  const document = needed(documents, documentIdOf(release))
  if (states.some((state) => state === document.state)) return document
  throw new Refusal(
    409,
    'invalidReleaseStateError',
    `Release "${release}" is ${document.state} and cannot be ${doing}: for that it must be ${states.join(' or ')}`,
    {releaseId: release, state: document.state, expectedStates: states},
  )
}

/** What the documents of a release were, for when they are gone: their last revisions are in the history. */
export function finalStates(documents: Documents, release: string): {_key: string; id: string}[] {
  return documents.versionsIn(release).map(({_id, _rev}, index) => ({
    _key: `${_rev.replaceAll('-', '').slice(0, 12)}${index}`,
    id: _id,
  }))
}
