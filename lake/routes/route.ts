import type {Context} from 'hono'
import {z} from 'zod'
import {
  type Listener,
  limits,
  type Role,
  type Sender,
  type Streams,
  type User,
  type Visitor,
} from '../access/index.ts'
import {complaintsOf, saying} from '../complaints.ts'
import type {Dataset, Reader} from '../dataset.ts'
import type {Datasets} from '../datasets.ts'
import {requestError} from '../errors.ts'
import type {Project} from '../project/index.ts'

/** What every route is handed: the lake's parts, and who asks. */
export type Services = {
  projectId: string
  project: Project
  datasets: Datasets
  streams: Streams
  clock: () => Date
  ids: () => string
}

/** What a request has with it on its way to a route. */
export type RouteEnv = {
  Bindings: {sender?: Sender | undefined}
  Variables: {
    services: Services
    visitor: Visitor
    /** Whether the answer is no data but something to be shown, and has a policy of its own. */
    isPage: boolean
  }
}

export type RouteContext = Context<RouteEnv>

/** A part of the API: where it is, and what it answers. Paths follow the version: `/v2025-02-19` + path. */
export type Route = {
  methods: ('GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE')[]
  path: string
  /** Assets have addresses that say no version. */
  versioned?: false
  /** The role that it takes at least. */
  access: 'anyone' | Role
  handle(context: RouteContext): Response | Promise<Response>
}

/** The dataset that the path names, when the visitor may know what is in it. */
export function datasetOf(context: RouteContext): Dataset {
  const dataset = openDatasetOf(context)
  const {datasets} = context.var.services
  if (
    context.var.visitor.type === 'anonymous' &&
    datasets.note(dataset.name).aclMode === 'private'
  ) {
    throw requestError(
      401,
      'Unauthorized',
      `Dataset "${dataset.name}" is private: nothing of it is to be had without a token`,
    )
  }
  return dataset
}

/** The dataset that the path names, private or not. */
export function openDatasetOf(context: RouteContext): Dataset {
  return context.var.services.datasets.get(context.req.param('dataset') ?? '')
}

/** The API version of the path, without its v: a date, 1 or X. */
export function apiVersionOf(context: RouteContext): string {
  return (context.req.param('version') ?? '').replace(/^v/, '')
}

export function readerOf({visitor}: {visitor: Visitor}): Reader {
  return visitor.type === 'user'
    ? {identity: visitor.user.id, privateIds: true}
    : {identity: '<anonymous>', privateIds: false}
}

/** Who would listen, and to which dataset. */
export function listenerOf({name}: Dataset, {visitor}: {visitor: Visitor}): Listener {
  return {dataset: name, ...(visitor.type === 'user' && {userId: visitor.user.id})}
}

/** Who is signed in. */
export function userOf({visitor}: {visitor: Visitor}): User {
  if (visitor.type === 'user') return visitor.user
  throw requestError(401, 'Unauthorized', 'Nobody is signed in to this lake: it takes its token')
}

/** A query, as far as it can be told before it is read. */
export const groq = z
  .string()
  .min(1, 'is required')
  .max(limits.queryLength, `is longer than ${limits.queryLength} characters, the limit for a query`)

/** The one way in for what a request carries: decoded by the schema, or refused with what is wrong with it. */
export function decodeRequest<T>(schema: z.ZodType<T>, given: unknown): T {
  const decoded = schema.safeParse(given, saying)
  if (decoded.success) return decoded.data
  throw requestError(400, 'Bad Request', complaintsOf(decoded.error))
}
