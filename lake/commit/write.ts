import type {LakeDocument} from '../documents/index.ts'
import {Refusal} from '../errors.ts'
import type {Store} from '../store/index.ts'

/** @see https://www.sanity.io/docs/content-lake/technical-limits */
const MAX_DOCUMENT_BYTES = 32 * 1024 * 1024

/** Puts into the store what a transaction makes of a document, or takes it out. */
export function write(store: Store, id: string, document: LakeDocument | undefined): void {
  if (!document) {
    store.documents.remove(id)
    return
  }
  const bytes = store.documents.put(document)
  if (bytes > MAX_DOCUMENT_BYTES) throw tooLarge(id, bytes)
}

function tooLarge(id: string, bytes: number): Refusal {
  return new Refusal(
    413,
    'documentTooLargeError',
    `Document "${id}" comes to ${bytes} bytes; the limit is ${MAX_DOCUMENT_BYTES} bytes (32 MB)`,
    {id},
  )
}
