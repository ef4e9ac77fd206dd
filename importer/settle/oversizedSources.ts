import type {Mutation, Plan} from '../types.ts'

/** What the Content Lake takes in one request of mutations, as JSON (sanity.io/docs/content-lake/technical-limits). */
const MUTATION_BYTES = 4_000_000

/**
 * Gives the sources whose article is more than the Content Lake takes at once, each with the reason, by the id of the
 * article: found in the plan, for a commit that fails halfway would take the others with it. An article is written with
 * its import record, and that repeats what the source said; both grow with the links in the text.
 */
export function oversizedSources({transactions}: Plan): Map<string, string> {
  const oversized = new Map<string, string>()
  for (const {mutations} of transactions) {
    const [articleId, ...others] = mutations.flatMap(articleOf)
    // Several stand in one transaction only where they are small.
    if (articleId === undefined || others.length > 0) continue
    const bytes = Buffer.byteLength(JSON.stringify(mutations))
    if (bytes <= MUTATION_BYTES) continue
    oversized.set(articleId, `its article and the record of it come to ${reason(bytes)}`)
  }
  return oversized
}

function articleOf(mutation: Mutation): string[] {
  if (!('createOrReplace' in mutation)) return []
  const {_type, articleId} = mutation.createOrReplace
  return _type === 'importRecord' && typeof articleId === 'string' ? [articleId] : []
}

function reason(bytes: number): string {
  // Rounded up: 4 MB would not be more than the limit.
  const megabytes = Math.ceil(bytes / 100_000) / 10
  return `${megabytes} MB as JSON; the Content Lake takes ${MUTATION_BYTES / 1_000_000} MB in one mutation: import the text in parts`
}
