import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {type Lookup, lookupOfClient, lookupOfDocuments} from '../schemas/index.ts'
import {alternateNameKinds} from '../schemas/vocabularies.ts'
import {datasetError} from './errors.ts'
import {recordId} from './ids.ts'
import type {Recorded} from './plan/index.ts'
import type {KnownEntity} from './resolve/index.ts'
import type {SanityDocument} from './types.ts'

/** What a source was when it was last imported. */
export type ImportRecord = {articleId: string; sha256: string; importerVersion: string}

/** All that the importer asks of a dataset. Drafts are answered too: what a person works on is what is live. */
export type Dataset = {
  /** Every entity, by what it may be recognised by. */
  known(): Promise<KnownEntity[]>
  /** The documents of these ids, published and draft, by `_id`. */
  documents(ids: readonly string[]): Promise<Map<string, SanityDocument>>
  /** The records of these sources, by source id. */
  records(system: string, ids: readonly string[]): Promise<Map<string, ImportRecord>>
  /** What a source contributed last time; nothing for one that is new. */
  contributions(system: string, id: string): Promise<Recorded[]>
  /** What the Studio's rules ask. */
  lookup: Lookup
}

/** Where nothing is yet: what `--out` imports into. */
export const emptyDataset: Dataset = {
  known: async () => [],
  documents: async () => new Map(),
  records: async () => new Map(),
  contributions: async () => [],
  lookup: lookupOfDocuments([]),
}

/** A dataset behind a client, hosted or embedded. `target` is what to call it before people. */
export function datasetOf(client: SanityClient, target: string): Dataset {
  const raw = client.withConfig({perspective: 'raw', useCdn: false})
  const ask = async <Answer>(
    query: string,
    params: Record<string, unknown>,
    shape: z.ZodType<Answer>,
  ) => {
    const answer = await raw.fetch<unknown>(query, params).catch((fault: unknown) => {
      throw datasetError('read', target, fault)
    })
    return shape.parse(answer)
  }
  return {
    async known() {
      const known: KnownEntity[] = []
      for (let after = ''; ; ) {
        const page = await ask(KNOWN, {after}, z.array(knownEntity))
        known.push(...page)
        const last = page.at(-1)
        if (!last || page.length < PAGE) return known
        after = last._id
      }
    },
    async documents(ids) {
      const found = new Map<string, SanityDocument>()
      for (const some of chunks(ids.flatMap((id) => [id, `drafts.${id}`]))) {
        const page = await ask('*[_id in $ids]', {ids: some}, z.array(sanityDocument))
        for (const document of page) found.set(document._id, document)
      }
      return found
    },
    async records(system, ids) {
      const found = new Map<string, ImportRecord>()
      for (const some of chunks(ids.map((id) => recordId(system, id)))) {
        const page = await ask(RECORDS, {ids: some}, z.array(importRecord))
        for (const {sourceId, ...record} of page) found.set(sourceId, record)
      }
      return found
    },
    async contributions(system, id) {
      const answer = await ask(CONTRIBUTIONS, {id: recordId(system, id)}, z.string().nullable())
      return answer === null ? [] : recorded.parse(JSON.parse(answer))
    },
    lookup: lookupOfClient(client),
  }
}

const PAGE = 5000
/** A query goes by POST when it is long; this many ids keep the answer small. */
const CHUNK = 500

const KNOWN = `*[_type in ["person", "organization", "event"] && _id > $after && defined(name) && !(_id in path("versions.**"))]
  | order(_id) [0...${PAGE}] {
    _id, _type, name, kind, gender,
    "alternateNames": alternateNames[]{value, kind},
    "identifiers": identifiers[]{scheme, value},
    "startDate": startDate.edtf,
    "parentOrganization": parentOrganization._ref,
    "affiliations": affiliations[].organization._ref,
    "namedBy": fieldEvidence[field == "name"].evidence[].article._ref,
    "describedBy": fieldEvidence[field == "kind"].evidence[].article._ref
  }`
const RECORDS = '*[_id in $ids] {sourceId, articleId, sha256, importerVersion}'
const CONTRIBUTIONS = '*[_id == $id][0].contributions'

const sanityDocument = z.looseObject({_id: z.string(), _type: z.string(), _rev: z.string()})

const importRecord = z.object({
  sourceId: z.string(),
  articleId: z.string(),
  sha256: z.string(),
  importerVersion: z.string(),
})

const recorded = z.array(
  z.object({id: z.string(), type: z.string(), fields: z.record(z.string(), z.unknown())}),
)

/** GROQ says null for what a document does not have, and editors leave members half filled in. */
const knownEntity = z.object({
  _id: z.string(),
  _type: z.enum(['person', 'organization', 'event']),
  name: z.string(),
  kind: z.string().nullable(),
  gender: z.string().nullable(),
  alternateNames: listOf(
    z.object({value: z.string(), kind: z.enum(alternateNameKinds.map(({value}) => value))}),
  ),
  identifiers: listOf(z.object({scheme: z.string(), value: z.string()})),
  startDate: z.string().nullable(),
  parentOrganization: z.string().nullable(),
  affiliations: listOf(z.string()),
  namedBy: listOf(z.string()),
  describedBy: listOf(z.string()),
})

function listOf<Member>(member: z.ZodType<Member>) {
  return z
    .array(z.unknown())
    .nullable()
    .transform((list) =>
      (list ?? []).flatMap((each) => {
        const parsed = member.safeParse(each)
        return parsed.success ? [parsed.data] : []
      }),
    )
}

function* chunks<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < items.length; at += CHUNK) yield items.slice(at, at + CHUNK)
}
