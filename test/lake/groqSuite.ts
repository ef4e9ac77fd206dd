import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {gunzipSync} from 'node:zlib'
import {z} from 'zod'
import {createLake, type Lake, openStore} from '../../lake/index.ts'

/**
 * The public GROQ test suite (MIT, sanity-io/groq-test-suite), compiled: one dataset or one case a line. It lies beside
 * the checkout in a folder that `DATELINE_SHARED` names.
 */
export type GroqCase = {
  id: string
  name: string
  filename: string
  features: string[]
  dataset: string
  query: string
  params: Record<string, unknown>
  valid: boolean
  result: unknown
}

const datasetLine = z.object({
  _type: z.literal('dataset'),
  _id: z.string(),
  documents: z.array(z.looseObject({_id: z.string(), _type: z.string()})).optional(),
})
const caseLine = z.object({
  _type: z.literal('test'),
  _id: z.string(),
  name: z.string(),
  filename: z.string(),
  version: z.string().nullish(),
  features: z.array(z.string()),
  dataset: z.object({_ref: z.string()}),
  query: z.string(),
  params: z.record(z.string(), z.unknown()).nullable(),
  valid: z.boolean(),
  result: z.unknown(),
})

/** Undefined where the suite is not at hand. */
export const groqSuitePath = process.env.DATELINE_SHARED
  ? join(process.env.DATELINE_SHARED, 'data/groq-suite.ndjson.gz')
  : undefined

type Documents = NonNullable<z.infer<typeof datasetLine>['documents']>

export type GroqSuite = {datasets: Map<string, Documents>; cases: GroqCase[]}

export function readGroqSuite(path = groqSuitePath ?? ''): GroqSuite {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n')
  const members = lines.map((line) => z.union([datasetLine, caseLine]).parse(JSON.parse(line)))
  const datasets = new Map<string, Documents>()
  for (const member of members) {
    if (member._type === 'dataset' && member.documents) datasets.set(member._id, member.documents)
  }
  const cases = members.flatMap((member) =>
    member._type === 'test' && datasets.has(member.dataset._ref) && isInScope(member)
      ? {...member, id: member._id, dataset: member.dataset._ref, params: member.params ?? {}}
      : [],
  )
  return {datasets, cases}
}

/** Out of scope: GROQ before 1.0, and cases that only measure speed. */
function isInScope({version, filename, name}: z.infer<typeof caseLine>): boolean {
  return version !== '0.1' && !filename.startsWith('perf/') && !name.includes('nested 3')
}

export function isGeographical({features}: GroqCase): boolean {
  return features.includes('geoFunctions')
}

/** The cases that a lake does not answer as the suite has it. */
export async function failing({datasets, cases}: GroqSuite): Promise<string[]> {
  const lakes = new Map<string, Lake>()
  const failed: string[] = []
  for (const groqCase of cases) {
    const lake = lakes.get(groqCase.dataset) ?? lakeWith(datasets.get(groqCase.dataset) ?? [])
    lakes.set(groqCase.dataset, lake)
    if (!(await passes(lake, groqCase))) failed.push(groqCase.id)
  }
  for (const lake of lakes.values()) await lake.close()
  return failed
}

/** A lake that holds a dataset of the suite as it is, unstamped, so that answers can be compared whole. */
export function lakeWith(documents: Documents): Lake {
  const store = openStore()
  store.atomically(() => {
    // The suite's documents have no revisions and times, and some refer to nothing: they bypass the API.
    for (const document of documents) store.documents.put(document as never)
  })
  return createLake({store, token: 'suite'})
}

/** Asks over HTTP. A case that must not parse passes when it is refused with a parse error. */
export async function passes(
  lake: Lake,
  {query, params, valid, result}: GroqCase,
): Promise<boolean> {
  const response = await lake.fetch(
    new Request('http://localhost/v1/data/query/production', {
      method: 'POST',
      headers: {authorization: 'Bearer suite'},
      body: JSON.stringify({query, params}),
    }),
  )
  const answer = z.looseObject({result: z.unknown().optional()}).parse(await response.json())
  return valid
    ? response.ok && isDeepStrictEqual(asExpected(answer.result, result), result)
    : response.status === 400 && JSON.stringify(answer).includes('queryParseError')
}

/** The suite states the order of scores and not the scores: `_pos` is the rank of a member's `_score`. */
function asExpected(answer: unknown, expected: unknown): unknown {
  const ranked = z
    .array(z.looseObject({_pos: z.number()}))
    .min(1)
    .safeParse(expected)
  const scored = z.array(z.looseObject({_score: z.number()})).safeParse(answer)
  if (!ranked.success || !scored.success) return answer
  const scores = [...new Set(scored.data.map(({_score}) => _score))].sort((a, b) => b - a)
  return scored.data.map(({_score, ...member}) => ({...member, _pos: scores.indexOf(_score) + 1}))
}
