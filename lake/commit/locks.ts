import {documentName} from '../documents/index.ts'
import {Refusal} from '../errors.ts'
import type {Store} from '../store/index.ts'

/**
 * Refuses what only the lake itself may write: its own documents, such as releases, which come about by actions; and the
 * documents of a release that is scheduled, published or archived. An import brings a scheduled release and its documents
 * one by one, so mutations may add to it.
 */
export function checkWritable(
  {documents}: Pick<Store, 'documents'>,
  id: string,
  kind: 'mutation' | 'action',
): void {
  const name = documentName(id)
  // A release would publish a version of one of them in its place.
  if (name.publishedId.startsWith('_.')) {
    throw new Refusal(
      403,
      'insufficientPermissionsError',
      `Document "${id}" is the lake's own: it is written by actions such as sanity.action.release.edit, not by mutations`,
      {id},
    )
  }
  if (name.variant !== 'version') return
  const state = documents.get(`_.releases.${name.release}`)?.state ?? 'active'
  if (state === 'active') return
  if (state === 'scheduled' && kind === 'mutation' && !documents.get(id)) return
  throw new Refusal(
    409,
    'documentLockedError',
    `Document "${id}" belongs to the release "${name.release}", which is ${state}: only documents of an active release can be written`,
    {id, releaseId: name.release, state},
  )
}
