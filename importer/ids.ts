import {digest} from './digest.ts'
import type {EntityType} from './types.ts'

/**
 * Every `_id` that the importer mints: `<type>-<hash>`. No name in it (an id outlives its document's name and may not
 * carry personal data) and no dot (the Content Lake hides dotted ids from readers without a token).
 */

/** The article of a source: the same system and id always mean the same article. */
export function articleId(system: string, sourceId: string): string {
  return `article-${digest([system, sourceId], 20)}`
}

/** A person, organization or event that nothing known matches. `stableKey` says what makes it this one: see resolve. */
export function entityId(type: EntityType, system: string, stableKey: string): string {
  return `${type}-${digest([system, stableKey], 20)}`
}

/** Whether an import made the document: what people make has an id of the Studio's. */
export function isMinted(id: string): boolean {
  return /^[a-z]+-[0-9a-f]{20}$/.test(id)
}

/** What a source contributed. The dot keeps it from everybody who has no token. */
export function recordId(system: string, sourceId: string): string {
  return `import.record.${digest([system, sourceId], 20)}`
}

/** One run that changed something. `run` is given by whoever starts it, as the clock is. */
export function runId(run: string): string {
  return `import.run.${run}`
}

/** What one transaction of a run changed. */
export function changeId(run: string, hash: string): string {
  return `import.change.${run}.${hash}`
}

/** What the importer keeps about its own work: no content, and what nobody sees without a token. */
export function isBookkeeping(id: string): boolean {
  return id.startsWith('import.')
}

/** A question that an import asks: the same one has the same id, so that who answered it is not asked again. */
export function reviewId(...asked: string[]): string {
  return `import.review.${digest(asked, 20)}`
}

/** A person's word on two documents, in whatever order they are named. */
export function resolutionId(one: string, two: string): string {
  return `import.resolution.${digest([one, two].sort(), 20)}`
}

/** The id of the document that the public reads: a draft's or a release version's is its own with a prefix. */
export function publishedId(id: string): string {
  return id.startsWith('drafts.') ? id.slice('drafts.'.length) : id
}

export function isDraft(id: string): boolean {
  return id.startsWith('drafts.')
}
