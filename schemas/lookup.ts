import type {SanityClient} from '@sanity/client'
import type {ValidationContext} from '@sanity/types'
import {isRecord, publishedId, targetOf, textOf} from './rules/read.ts'
import type {CheckedDocument, Known, Lookup} from './rules/types.ts'

const API_VERSION = '2025-02-19'

/** A lookup in documents at hand; what they do not answer goes to `beyond`, usually the dataset they will be written to. */
export function lookupOfDocuments(documents: Iterable<CheckedDocument>, beyond?: Lookup): Lookup {
  const known = new Map<string, Known>()
  const holders = new Map<string, string[]>()
  for (const document of documents) {
    const id = publishedId(document._id)
    known.set(id, knownOf(document))
    for (const slug of slugsOf(document)) {
      const key = slugKey(document._type, slug)
      holders.set(key, [...new Set([...(holders.get(key) ?? []), id])])
    }
  }
  return {
    async find(ids) {
      const here = new Map(ids.flatMap((id) => pair(id, known.get(id))))
      const missing = ids.filter((id) => !here.has(id))
      if (!beyond || missing.length === 0) return here
      return new Map([...(await beyond.find(missing)), ...here])
    },
    async slugHolders(type, slugs) {
      const there = await beyond?.slugHolders(type, slugs)
      return new Map(
        slugs.map((slug) => {
          // A document at hand replaces the dataset's own, together with the slugs that it had there.
          const elsewhere = (there?.get(slug) ?? []).filter((id) => !known.has(id))
          return [slug, [...(holders.get(slugKey(type, slug)) ?? []), ...elsewhere]]
        }),
      )
    },
  }
}

/** A lookup in a dataset: a query or two for each question, whatever the number of ids. */
export function lookupOfClient(client: SanityClient, {former = 'fresh'}: Recall = {}): Lookup {
  const raw = client.withConfig({apiVersion: API_VERSION, perspective: 'raw', useCdn: false})
  const ask = async (query: string, params: Record<string, unknown>) =>
    documentsIn(await raw.fetch<unknown>(query, params))
  let renamed: Promise<CheckedDocument[]> | undefined
  const formerHolders = (type: string, slugs: string[]) => {
    if (former === 'fresh') return ask(FORMER_HOLDERS, {type, slugs})
    renamed ??= ask(RENAMED, {})
    return renamed.then((documents) => documents.filter(({_type}) => _type === type))
  }
  return {
    async find(ids) {
      if (ids.length === 0) return new Map()
      const found = await ask(FIND, {ids: withDrafts(ids)})
      return new Map(found.map((each) => [publishedId(each._id), knownOf(each)]))
    },
    async slugHolders(type, slugs) {
      const now = ask(SLUG_HOLDERS, {type, slugs})
      const found = [...(await now), ...(await formerHolders(type, slugs))]
      const holders = new Map(slugs.map((slug) => [slug, new Set<string>()]))
      for (const each of found) {
        for (const slug of slugsOf(each)) holders.get(slug)?.add(publishedId(each._id))
      }
      return new Map([...holders].map(([slug, ids]) => [slug, [...ids]]))
    },
  }
}

/**
 * No index finds a former slug. Whoever asks for slugs a thousand times over reads the documents that have any `once`,
 * and does not see those that are given some meanwhile.
 */
type Recall = {former?: 'fresh' | 'once'}

/** Whether a document exists, as Sanity's own check of strong references asks it. */
export type DocumentExists = NonNullable<ValidationContext['getDocumentExists']>

/**
 * The rules' lookup for a headless validation travels with this function: the context that Sanity hands to a rule has
 * no other place for something of ours, and a rule must not care where it runs.
 */
export function documentExistsIn(lookup: Lookup): DocumentExists {
  const exists: DocumentExists = async ({id}) => (await lookup.find([id])).has(id)
  carried.set(exists, lookup)
  return exists
}

/** The lookup that a rule asks: the one supplied to a headless validation, else the Studio's dataset. */
export function lookupOfContext({getDocumentExists, getClient}: ValidationContext): Lookup {
  const supplied = getDocumentExists && carried.get(getDocumentExists)
  return supplied ?? lookupOfClient(getClient({apiVersion: API_VERSION}))
}

const carried = new WeakMap<DocumentExists, Lookup>()

const FACTS = `{_id, _type, name, headline, kind, slug, formerSlugs, superEvent, parentOrganization}`
const FIND = `*[_id in $ids] ${FACTS}`
// Apart, for an index that serves the one cannot serve both.
const SLUG_HOLDERS = `*[_type == $type && slug.current in $slugs] ${FACTS}`
const FORMER_HOLDERS = `*[_type == $type && count(formerSlugs[@ in $slugs]) > 0] ${FACTS}`
const RENAMED = `*[count(formerSlugs) > 0] ${FACTS}`

function withDrafts(ids: string[]): string[] {
  return ids.flatMap((id) => [id, `drafts.${id}`])
}

/** Drafts last, so that in a map by published id they win: rules judge what is about to be. */
function documentsIn(found: unknown): CheckedDocument[] {
  const documents = Array.isArray(found) ? found.filter(isDocument) : []
  return documents.sort((a, b) => Number(isDraft(a)) - Number(isDraft(b)))
}

function isDocument(value: unknown): value is CheckedDocument {
  return isRecord(value) && typeof value._id === 'string' && typeof value._type === 'string'
}

function isDraft(document: CheckedDocument): boolean {
  return publishedId(document._id) !== document._id
}

function knownOf(document: CheckedDocument): Known {
  const known: Known = {type: document._type}
  const name = textOf(document.name) ?? textOf(document.headline)
  const kind = textOf(document.kind)
  const parent = targetOf(document.superEvent) ?? targetOf(document.parentOrganization)
  if (name) known.name = name
  if (kind) known.kind = kind
  if (parent) known.parent = parent
  return known
}

/** The slugs that a document has and had. */
export function slugsOf(document: CheckedDocument): string[] {
  const current = isRecord(document.slug) ? textOf(document.slug.current) : undefined
  const former: unknown[] = Array.isArray(document.formerSlugs) ? document.formerSlugs : []
  return [current, ...former.map(textOf)].filter((slug) => slug !== undefined)
}

function slugKey(type: string, slug: string): string {
  return `${type}/${slug}`
}

function pair<Value>(key: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[key, value]]
}
