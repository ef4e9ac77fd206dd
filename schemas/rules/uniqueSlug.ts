import {documentTypes} from '../types.ts'
import {isRecord, publishedId, textOf} from './read.ts'
import type {CheckedDocument, DocumentRule, Path} from './types.ts'

/** One address leads to one document of its type, the addresses that it had before included. */
export const uniqueSlug: DocumentRule = {
  name: 'uniqueSlug',
  level: 'error',
  appliesTo: documentTypes,
  async check(document, lookup) {
    const claims = claimsOf(document)
    if (claims.length === 0) return []
    const slugs = claims.map((claim) => claim.slug)
    const holders = await lookup.slugHolders(document._type, slugs)
    return claims.flatMap(({slug, path}) => {
      const [other] = (holders.get(slug) ?? []).filter((id) => id !== publishedId(document._id))
      if (!other) return []
      const message = `“${slug}” is, or was, the address of another ${document._type} (${other}). Choose another slug, or merge the two.`
      return [{path, message}]
    })
  },
}

function claimsOf(document: CheckedDocument): {slug: string; path: Path}[] {
  const current = isRecord(document.slug) ? textOf(document.slug.current) : undefined
  const former = Array.isArray(document.formerSlugs) ? document.formerSlugs : []
  return [
    ...(current ? [{slug: current, path: ['slug']}] : []),
    ...former.flatMap((value: unknown, index) => {
      const slug = textOf(value)
      return slug ? [{slug, path: ['formerSlugs', index]}] : []
    }),
  ]
}
