import {z} from 'zod'
import type {Circumstances, Documents} from '../commit/index.ts'
import {documentName, type LakeDocument} from '../documents/index.ts'
import {Refusal} from '../errors.ts'

/** One kind of action: the shape of its body, and the mutations that it comes to on the dataset as it stands. */
export type ActionKind<Body> = {
  body: z.ZodType<Body>
  mutations(body: Body, documents: Documents, circumstances: Circumstances): RawMutation[]
  /** Whether it may write what the lake keeps for itself: releases, and the versions that they have locked. */
  bySystem?: true
}

/** A mutation as a client would send it. */
export type RawMutation =
  | {create: Content}
  | {createIfNotExists: Content}
  | {createOrReplace: Content}
  | {patch: {id: string; [operation: string]: unknown}}
  | {delete: {id: string}}

export type Content = {_id: string; _type: string; [attribute: string]: unknown}

/** An id in an action. */
export const id = z.string().min(1)

/** A document that an action brings. */
export const content = z.looseObject({_id: id, _type: z.string().min(1)})

/** The document, where an action cannot do without it. */
export function needed(documents: Documents, documentId: string): LakeDocument {
  const document = documents.get(documentId)
  if (document) return document
  throw new Refusal(
    409,
    'documentNotFoundError',
    `The document with the ID "${documentId}" was not found`,
    {id: documentId},
  )
}

/** Refuses an id that names no draft or version of the document that the action is about. */
export function checkVariant(publishedId: string, variantId: string): void {
  const name = documentName(variantId)
  if (name.variant !== 'published' && name.publishedId === publishedId) return
  throw new Refusal(
    400,
    'validationError',
    `"${variantId}" is no draft or version of "${publishedId}": it would be "drafts.${publishedId}" or "versions.<release>.${publishedId}"`,
    {id: variantId, publishedId},
  )
}

/**
 * What one variant of a document passes on to another: all but its revision, the time of its last change, and what a
 * release has noted on it.
 */
export function copyAs(documentId: string, document: LakeDocument): Content {
  const {_rev, _updatedAt, _system, ...attributes} = document
  return {...attributes, _id: documentId}
}
