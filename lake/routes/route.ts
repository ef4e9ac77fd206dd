import type {Context} from 'hono'
import {z} from 'zod'
import type {Visitor} from '../access/index.ts'
import type {Dataset, Reader} from '../dataset.ts'
import {requestError} from '../errors.ts'

/** What every route is handed: the lake's parts, and who asks. */
export type Services = {
  projectId: string
  datasets: ReadonlyMap<string, Dataset>
  clock: () => Date
  ids: () => string
}

export type RouteContext = Context<{Variables: {services: Services; visitor: Visitor}}>

/** A part of the API: where it is, and what it answers. Paths follow the version: `/v2025-02-19` + path. */
export type Route = {
  methods: ('GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE')[]
  path: string
  /** Assets have addresses that say no version. */
  versioned?: false
  /** Whether it takes the lake's token to be let in. */
  access: 'anyone' | 'editor'
  handle(context: RouteContext): Response | Promise<Response>
}

/** The dataset that the path names. */
export function datasetOf(context: RouteContext): Dataset {
  const {datasets, projectId} = context.var.services
  const name = context.req.param('dataset') ?? ''
  const dataset = datasets.get(name)
  if (dataset) return dataset
  throw requestError(
    404,
    'Dataset not found',
    `Dataset "${name}" not found for project ID "${projectId}"`,
  )
}

/** The API version of the path, without its v: a date, 1 or X. */
export function apiVersionOf(context: RouteContext): string {
  return (context.req.param('version') ?? '').replace(/^v/, '')
}

export function readerOf({visitor}: {visitor: Visitor}): Reader {
  return visitor.type === 'editor'
    ? {identity: visitor.userId, privateIds: true}
    : {identity: '<anonymous>', privateIds: false}
}

/** The one way in for what a request carries: decoded by the schema, or refused with what is wrong with it. */
export function decodeRequest<T>(schema: z.ZodType<T>, given: unknown): T {
  const decoded = schema.safeParse(given)
  if (decoded.success) return decoded.data
  throw requestError(400, 'Bad Request', z.prettifyError(decoded.error))
}
