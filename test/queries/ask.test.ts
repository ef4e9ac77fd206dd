import {parse} from 'groq-js'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {
  articleBySlugQuery,
  eventBySlugQuery,
  eventTimelineQuery,
  fetchPersonBySlug,
  latestArticlesQuery,
  organizationBySlugQuery,
  personBySlugQuery,
  QueryResultError,
  searchQuery,
} from '../../queries/index.ts'
import {pageParams} from '../../queries/page.ts'
import {resultOf} from '../../queries/shapes.ts'
import {inverseRelationships} from '../../schemas/vocabularies.ts'

describe('an answer that is not what the query promises', () => {
  const client = {
    fetch: async () => ({_id: 'person-1', _type: 'person', name: 'Ada', slug: null, status: 'ok'}),
  }

  test('is an error that says what was fetched and what is wrong where', async () => {
    const answer = fetchPersonBySlug(client, {slug: 'ada'})
    await expect(answer).rejects.toBeInstanceOf(QueryResultError)
    await expect(answer).rejects.toThrow(/^Fetching the person “ada”:.*at slug.*at status/s)
  })

  test('keeps its cause', async () => {
    const error: unknown = await fetchPersonBySlug(client, {slug: 'ada'}).catch((fault) => fault)
    expect(error instanceof Error && error.cause).toBeInstanceOf(z.ZodError)
  })
})

describe("a query's schema and its generated type", () => {
  type Generated = {name: string; kind: 'a' | 'b' | null}

  test('agree, or the schema does not compile', () => {
    resultOf<Generated>()(z.object({name: z.string(), kind: z.enum(['a', 'b']).nullable()}))
    // @ts-expect-error The schema lacks a field that the query gives.
    resultOf<Generated>()(z.object({name: z.string()}))
    // @ts-expect-error The schema promises more than the query does.
    resultOf<Generated>()(z.object({name: z.string(), kind: z.enum(['a', 'b'])}))
    // @ts-expect-error The schema lets through what the query never gives.
    resultOf<Generated>()(z.object({name: z.string(), kind: z.string().nullable()}))
    // @ts-expect-error The schema has a field that the query does not give.
    resultOf<Generated>()(z.object({name: z.string(), kind: z.null(), age: z.number()}))
  })
})

describe('every query', () => {
  const queries = {
    articleBySlugQuery,
    eventBySlugQuery,
    eventTimelineQuery,
    latestArticlesQuery,
    organizationBySlugQuery,
    personBySlugQuery,
    searchQuery,
  }

  test.each(Object.entries(queries))(
    '%s filters every “*” for live and visible documents',
    (_, query) => {
      const params = {from: 0, to: 1}
      expect(() => parse(query, {params})).not.toThrow()
      // Each look into the dataset names its types, stays with live documents and with what may be shown.
      const looks = query.split(/\*\[/).slice(1)
      for (const look of looks) {
        expect(look).toMatch(/^\s*_type (==|in) /)
        expect(look).toContain('_id in path("*")')
        expect(look).toContain(
          'status == "confirmed" || ($includeSuggested && status == "suggested")',
        )
      }
      // Each reference that is followed is checked as well, but for a picture's asset, which has no status.
      const followed = query.match(/\w+(\[\])?->[^\n]{0,12}/g) ?? []
      for (const reference of followed.filter((each) => !each.startsWith('asset->'))) {
        expect(reference).toMatch(/->[\])]+\[\(status/)
      }
    },
  )

  test('turns a relationship round as the vocabulary says', () => {
    const pairs = [...personBySlugQuery.matchAll(/relationship == "([a-z]+)" => "([a-z]+)"/g)]
    const turned = Object.fromEntries(pairs.map(([, from, to]) => [from, to]))
    for (const [relationship, inverse] of Object.entries(inverseRelationships)) {
      expect(turned[relationship] ?? relationship).toBe(inverse)
    }
  })
})

test.each([
  [{}, {from: 0, to: 20}],
  [
    {offset: 40, limit: 10},
    {from: 40, to: 50},
  ],
  [
    {offset: -5, limit: -1},
    {from: 0, to: 0},
  ],
  [{limit: 1_000_000}, {from: 0, to: 200}],
  [
    {offset: 1.5, limit: 2.5},
    {from: 1, to: 3},
  ],
])('the page %j is the slice %j', (page, slice) => {
  expect(pageParams(page)).toEqual(slice)
})
