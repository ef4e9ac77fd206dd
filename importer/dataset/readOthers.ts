import PQueue from 'p-queue'
import {z} from 'zod'
import {publishedId, recordId} from '../ids.ts'
import type {Others, Recorded} from '../plan/index.ts'

/** How a dataset is asked a question: a query, its parameters, and the shape that the answer must have. */
export type Ask = <Answer>(
  query: string,
  params: Record<string, unknown>,
  shape: z.ZodType<Answer>,
) => Promise<Answer>

/** More articles than this are not asked what they said of one document: it is known well enough to stay as it is. */
const MOST = 200

/** Documents by id, each with the articles that it cites. */
export type Asked = ReadonlyMap<string, readonly string[]>

/**
 * What sources are on record to have said of documents, but for those of the articles `except`: of each document those
 * whose article refers to it, or is cited in it.
 */
export async function readOthers(
  asked: Asked,
  except: readonly string[],
  {ask, contributionsIn}: {ask: Ask; contributionsIn(json: string): Recorded[]},
): Promise<Map<string, Others>> {
  const speakers = new Map(
    await atOnce([...asked], async ([id, cited]) => {
      const articles = await ask(SPEAKERS, {id, cited, except: versions(except)}, z.array(source))
      const ids = new Set(articles.map((each) => recordId(each.system, each.id)))
      return [id, {ids: [...ids], isCrowded: articles.length === MOST}] as const
    }),
  )
  const records = new Map<string, Map<string, Recorded>>()
  const wanted = [...new Set([...speakers.values()].flatMap(({ids}) => ids))]
  for (let at = 0; at < wanted.length; at += MOST) {
    const ids = wanted.slice(at, at + MOST)
    for (const {_id, contributions} of await ask(RECORDS, {ids}, z.array(record))) {
      records.set(_id, new Map(contributionsIn(contributions).map((each) => [each.id, each])))
    }
  }
  return new Map(
    [...speakers].map(([id, {ids, isCrowded}]) => {
      const said = ids.flatMap((each) => {
        const fields = records.get(each)?.get(id)?.fields
        return fields ? [fields] : []
      })
      return [id, {said, isCrowded}]
    }),
  )
}

/** The documents that refer to each of these, strongly or weakly, as published ids; the importer's own do not count. */
export async function readReferrers(
  ids: readonly string[],
  ask: Ask,
): Promise<Map<string, string[]>> {
  const referrers = await atOnce(ids, async (id) => {
    const found = await ask(REFERRERS, {id}, z.array(z.string()))
    return [id, [...new Set(found.map(publishedId))].filter((each) => each !== id)] as const
  })
  return new Map(referrers)
}

/** A question for each, a few of them on their way at a time. */
function atOnce<Item, Answer>(
  items: readonly Item[],
  answer: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  return new PQueue({concurrency: 4}).addAll(items.map((item) => () => answer(item)))
}

const SPEAKERS = `*[_type == "article" && (references($id) || _id in $cited) && !(_id in $except) && defined(source.system) && defined(source.id)]
  | order(_id) [0...${MOST}] {"system": source.system, "id": source.id}`
const RECORDS = '*[_id in $ids] | order(_id) {_id, contributions}'
const REFERRERS = `*[references($id) && !(_id in path("import.**"))] | order(_id) [0...${MOST}]._id`

const source = z.object({system: z.string(), id: z.string()})
const record = z.object({_id: z.string(), contributions: z.string()})

function versions(ids: readonly string[]): string[] {
  return ids.flatMap((id) => [id, `drafts.${id}`])
}
