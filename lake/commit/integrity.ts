import {type LakeDocument, referencesOf} from '../documents/index.ts'
import {Refusal} from '../errors.ts'
import type {Store} from '../store/index.ts'

/** How many referring documents an error names; the Studio lists them to the editor. */
const NAMED_REFERRERS = 100

/**
 * Asked of every document that a transaction touched, at its end: nothing that it refers to strongly is missing, and
 * when it is gone, or has become something of another type, nothing refers to it strongly.
 */
export function checkIntegrity(
  store: Store,
  id: string,
  {before, after}: {before?: LakeDocument | undefined; after?: LakeDocument | undefined},
): void {
  if (after) checkTargets(store, after)
  if (before && before._type !== after?._type) checkReferrers(store, id, after)
}

function checkTargets(store: Store, document: LakeDocument): void {
  for (const {target, weak} of referencesOf(document)) {
    if (weak || store.documents.has(target)) continue
    throw new Refusal(
      409,
      'documentReferenceDoesNotExistError',
      `Document "${document._id}" references non-existent document "${target}"`,
      {id: document._id, referenceID: target},
    )
  }
}

function checkReferrers(store: Store, id: string, after: LakeDocument | undefined): void {
  const referrers = store.documents.strongReferrers(id)
  if (referrers.length === 0) return
  const referencingIDs = referrers.slice(0, NAMED_REFERRERS)
  const fate = after ? `change its type to "${after._type}"` : 'be deleted'
  throw new Refusal(
    409,
    'documentHasExistingReferencesError',
    `Document "${id}" cannot ${fate} as there are references to it from "${referencingIDs[0]}"`,
    {id, referencingIDs, totalCount: referrers.length},
  )
}
