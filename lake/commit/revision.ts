import type {LakeDocument} from '../documents/index.ts'
import {Refusal} from '../errors.ts'

/** Refuses when a document is no longer the one that the sender had seen. */
export function checkRevision(
  id: string,
  expected: string | undefined,
  document: LakeDocument | undefined,
): void {
  if (expected === undefined || document?._rev === expected) return
  const current = document?._rev ?? null
  throw new Refusal(
    409,
    'documentRevisionIDDoesNotMatchError',
    `Document "${id}" has unexpected revision ID ("${current}"), expected "${expected}"`,
    {id, currentRevisionID: current, expectedRevisionID: expected},
  )
}
