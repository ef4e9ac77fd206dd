import {z} from 'zod'
import {checkRevision} from '../commit/index.ts'
import {isRecord} from '../documents/index.ts'
import {type ActionKind, type Content, checkVariant, copyAs, id, needed} from './action.ts'

const body = z.object({
  draftId: id,
  publishedId: id,
  ifDraftRevisionId: z.string().optional(),
  ifPublishedRevisionId: z.string().optional(),
})

/** Puts a draft, or a version, in the place of the published document. References that waited for this become strong. */
export const publish: ActionKind<z.infer<typeof body>> = {
  body,
  mutations({draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId}, documents) {
    checkVariant(publishedId, draftId)
    const draft = needed(documents, draftId)
    checkRevision(draftId, ifDraftRevisionId, draft)
    checkRevision(publishedId, ifPublishedRevisionId, documents.get(publishedId))
    return [{createOrReplace: strengthened(copyAs(publishedId, draft))}, {delete: {id: draftId}}]
  },
}

/**
 * A draft may refer to a document that is not published yet: weakly, with a note to make it strong. The note's own
 * `weak` says that the schema wants the reference weak for good.
 */
export function strengthened(document: Content): Content {
  return strengthen(document) as Content
}

function strengthen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthen)
  if (!isRecord(value)) return value
  const {_strengthenOnPublish: note, _weak, ...attributes} = value
  const staysWeak = note === undefined || (isRecord(note) && note.weak === true)
  return {
    ...Object.fromEntries(
      Object.entries(attributes).map(([name, inner]) => [name, strengthen(inner)]),
    ),
    ...(staysWeak && _weak !== undefined && {_weak}),
  }
}
