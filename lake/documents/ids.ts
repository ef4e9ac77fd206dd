/** What an `_id` says of its document: the published document that it is a variant of, and which variant. */
export type DocumentName =
  | {variant: 'published'; publishedId: string}
  | {variant: 'draft'; publishedId: string}
  | {variant: 'version'; publishedId: string; release: string}

const DRAFT = /^drafts\.(.+)$/
const VERSION = /^versions\.([^.]+)\.(.+)$/

export function documentName(id: string): DocumentName {
  const draft = DRAFT.exec(id)
  if (draft?.[1]) return {variant: 'draft', publishedId: draft[1]}
  const version = VERSION.exec(id)
  if (version?.[1] && version[2]) {
    return {variant: 'version', release: version[1], publishedId: version[2]}
  }
  return {variant: 'published', publishedId: id}
}

export function draftId(publishedId: string): string {
  return `drafts.${publishedId}`
}

export function versionId(publishedId: string, release: string): string {
  return `versions.${release}.${publishedId}`
}

/**
 * Whether a document may carry this id. All ids are ASCII, so that SQLite and JavaScript order them alike.
 * @see https://www.sanity.io/docs/content-lake/ids
 */
export function isDocumentId(id: string): boolean {
  return /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/.test(id) && !id.includes('..') && !id.endsWith('.')
}

/** Without a token a dataset shows no document whose id contains a dot: drafts, versions, bookkeeping. */
export function isPublicId(id: string): boolean {
  return !id.includes('.')
}
