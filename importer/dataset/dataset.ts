import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {type Lookup, lookupOfClient, lookupOfDocuments} from '../../schemas/index.ts'
import {judgements} from '../../schemas/vocabularies.ts'
import {chunks} from '../chunks.ts'
import {datasetError} from '../errors.ts'
import {recordId} from '../ids.ts'
import {
  ASKED_PROJECTION,
  type AskedReview,
  askedReview,
  type Others,
  type Recorded,
} from '../plan/index.ts'
import {
  KNOWN_PROJECTION,
  type KnownEntity,
  type KnownJudgement,
  knownEntity,
  type MatchReview,
} from '../resolve/index.ts'
import type {SanityDocument} from '../types.ts'
import {type ImportRecord, RECORD_ATTRIBUTES, type Records} from './importRecord.ts'
import {type Ask, type Asked, readOthers, readReferrers} from './readOthers.ts'

/** All that the importer asks of a dataset. Drafts are answered too: what a person works on is what is live. */
export type Dataset = {
  /** Every entity, by what it may be recognised by; page by page, for there may be very many. */
  known(): AsyncIterable<KnownEntity[]>
  /** What was asked of people when something came close and was imported apart. */
  matchReviews(): Promise<MatchReview[]>
  /** What people have said of two documents each. */
  judgements(): Promise<KnownJudgement[]>
  /** The documents of these ids, published and draft, by `_id`. */
  documents(ids: readonly string[]): Promise<Map<string, SanityDocument>>
  records: Records
  /** What a source contributed last time; nothing for one that is new. */
  contributions(system: string, id: string): Promise<Recorded[]>
  /** The reviews of these ids, and those about these documents: what was asked before, and what still is. */
  reviews(asked: {ids: readonly string[]; about: readonly string[]}): Promise<AskedReview[]>
  /** What other sources than those of the articles `except` are on record to have said of documents. */
  others(asked: Asked, except: readonly string[]): Promise<Map<string, Others>>
  /** The documents that refer to each of these. */
  referrers(ids: readonly string[]): Promise<Map<string, string[]>>
  /** What the Studio's rules ask. */
  lookup: Lookup
}

/** Where nothing is yet: what `--out` imports into. */
export const emptyDataset: Dataset = {
  async *known() {},
  matchReviews: async () => [],
  judgements: async () => [],
  documents: async () => new Map(),
  records: async () => new Map(),
  contributions: async () => [],
  reviews: async () => [],
  others: async () => new Map(),
  referrers: async () => new Map(),
  lookup: lookupOfDocuments([]),
}

/** A dataset behind a client, hosted or embedded. `target` is what to call it before people. */
export function datasetOf(client: SanityClient, target: string): Dataset {
  const raw = client.withConfig({perspective: 'raw', useCdn: false})
  const ask: Ask = async (query, params, shape) => {
    const answer = await raw.fetch<unknown>(query, params).catch((fault: unknown) => {
      throw datasetError('read', target, fault)
    })
    return shape.parse(answer)
  }
  return {
    async *known() {
      for (let after = ''; ; ) {
        const page = await ask(KNOWN, {after}, z.array(rawDocument))
        yield page.flatMap((document) => knownEntity(document) ?? [])
        const last = page.at(-1)
        if (!last || page.length < PAGE) return
        after = last._id
      }
    },
    matchReviews: () => ask(MATCH_REVIEWS, {}, z.array(matchReview)),
    judgements: () => ask(JUDGEMENTS, {}, z.array(judgement)),
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
      return answer === null ? [] : contributionsIn(answer)
    },
    others: (asked, except) => readOthers(asked, except, {ask, contributionsIn}),
    referrers: (ids) => readReferrers(ids, ask),
    async reviews({ids, about}) {
      const found: AskedReview[] = []
      for (const [filter, wanted] of [
        ['_id in $ids', ids],
        ['references($ids)', about],
      ] as const) {
        for (const some of chunks(wanted)) {
          const query = `*[_type == "importReview" && ${filter}] ${ASKED_PROJECTION}`
          found.push(...(await ask(query, {ids: some}, z.array(askedReview))))
        }
      }
      return [...new Map(found.map((each) => [each.id, each])).values()]
    },
    lookup: lookupOfClient(client, {former: 'once'}),
  }
}

const PAGE = 5000

const KNOWN = `*[_type in ["person", "organization", "event"] && _id > $after && defined(name) && !(_id in path("versions.**"))]
  | order(_id) [0...${PAGE}] ${KNOWN_PROJECTION}`
const MATCH_REVIEWS =
  '*[_type == "importReview" && kind == "match" && defined(subject._ref)] | order(_id) {"id": _id, "subject": subject._ref, "open": state != "decided"}'
const JUDGEMENTS =
  '*[_type == "importResolution" && !(_id in path("drafts.**")) && judgement in ["same", "different"] && defined(left._ref) && defined(right._ref)] | order(_id) {"left": left._ref, "right": right._ref, judgement}'
const RECORDS = `*[_id in $ids] {${RECORD_ATTRIBUTES.join(', ')}}`
const CONTRIBUTIONS = '*[_id == $id][0].contributions'

const rawDocument = z.looseObject({_id: z.string(), _type: z.string()})
const sanityDocument = rawDocument.extend({_rev: z.string()})
const matchReview = z.object({id: z.string(), subject: z.string(), open: z.boolean()})

const judgement = z.object({
  left: z.string(),
  right: z.string(),
  judgement: z.enum(judgements.map(({value}) => value)),
})

const importRecord = z.object({
  sourceId: z.string(),
  articleId: z.string(),
  sha256: z.string(),
  importerVersion: z.string(),
  run: z.string(),
})

const recorded = z.array(
  z.object({id: z.string(), type: z.string(), fields: z.record(z.string(), z.unknown())}),
)

/** What a record says, which it keeps as JSON text. */
export function contributionsIn(json: string): Recorded[] {
  return recorded.parse(JSON.parse(json))
}
