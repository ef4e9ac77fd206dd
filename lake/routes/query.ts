import {z} from 'zod'
import {limits, readJson} from '../access/index.ts'
import {LakeError} from '../errors.ts'
import {syncTagsOf} from '../live/index.ts'
import {decodePerspective, parseQuery} from '../query/index.ts'
import {queryParameters} from './queryParameters.ts'
import {
  apiVersionOf,
  datasetOf,
  decodeRequest,
  groq,
  type Route,
  type RouteContext,
  readerOf,
} from './route.ts'

const question = z.object({
  query: groq,
  params: z.record(z.string(), z.unknown()).default({}),
})

/** GROQ, in the address or, when it is long, in the body. */
export const query: Route = {
  methods: ['GET', 'POST'],
  path: '/data/query/:dataset',
  access: 'anyone',
  async handle(context) {
    const dataset = datasetOf(context)
    const search = new URL(context.req.url).searchParams
    const asked = decodeRequest(question, await read(context, search))
    const given = search.get('perspective') ?? undefined
    const perspective = decodePerspective(given, apiVersionOf(context))
    const started = performance.now()
    const result = await dataset.queries.ask(asked, {
      perspective,
      reader: readerOf(context.var),
      signal: context.req.raw.signal,
    })
    const before = search.get('returnQuery') !== 'false' ? {query: asked.query} : {}
    const after = {
      syncTags: tagsOf(asked, dataset.name),
      ms: Math.round(performance.now() - started),
    }
    return context.body(withResult(before, result, after), 200, {
      'content-type': 'application/json',
    })
  },
}

/**
 * A query that is too deep to be looked into on this thread, whose stack is what it is, depends on everything; and so does
 * one that is so long that everybody would have to wait.
 */
function tagsOf({query, params}: z.infer<typeof question>, dataset: string): string[] {
  if (query.length > LONG_QUERY) return syncTagsOf(dataset, ALL)
  try {
    return syncTagsOf(dataset, parseQuery(query, params))
  } catch (error) {
    if (error instanceof RangeError || error instanceof LakeError) return syncTagsOf(dataset, ALL)
    throw error
  }
}

const ALL = {type: 'Everything'}
const LONG_QUERY = 10_000

/** The answer, with a result that is JSON already: it may be long, and nobody here looks into it. */
function withResult(before: object, result: string, after: object): string {
  const start = JSON.stringify(before).slice(1, -1)
  return `{${start === '' ? '' : `${start},`}"result":${result},${JSON.stringify(after).slice(1)}`
}

async function read(context: RouteContext, search: URLSearchParams): Promise<unknown> {
  return context.req.method === 'POST'
    ? readJson(context.req.raw, limits.query)
    : {query: search.get('query') ?? undefined, params: queryParameters(search)}
}
