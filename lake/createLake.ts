import {randomUUID} from 'node:crypto'
import {Hono} from 'hono'
import {cors} from 'hono/cors'
import type {ContentfulStatusCode} from 'hono/utils/http-status'
import {checkHost, checkOrigin, isLoopbackOrigin, type Visitor, visitorOf} from './access/index.ts'
import {createDataset, type Dataset} from './dataset.ts'
import {contentError, LakeError, requestError} from './errors.ts'
import {createPresence, type Participant, type Presence} from './presence/index.ts'
import {type Route, routes, type Services} from './routes/index.ts'
import {type Alarm, systemAlarm} from './schedule/index.ts'
import type {Store} from './store/index.ts'

export type LakeSettings = {
  store: Store
  /** Whoever holds it sees and writes everything; without it only documents with undotted ids are seen. */
  token: string
  /** The most that a query may take, in milliseconds; 60,000 when not said. */
  queryTimeout?: number
  clock?: () => Date
  /** What wakes the lake when a scheduled release is due: a timer of this machine's when not said. */
  alarm?: Alarm
  ids?: () => string
  projectId?: string
  dataset?: string
  /** Answers what no route of the API does. */
  fallback?: (request: Request) => Promise<Response | undefined>
  /** Told of faults of ours, which the answer calls an internal error. */
  onFault?: (fault: unknown, request: Request) => void
}

/** A Content Lake: a function from requests to responses, with or without a socket. */
export type Lake = {
  fetch(request: Request): Promise<Response>
  /** How the sender of a request takes part in presence, when that is what it asks for, over a socket. */
  joinPresence(request: Request): ((send: (text: string) => void) => Participant) | undefined
  projectId: string
  dataset: Dataset
  close(): Promise<void>
}

export function createLake(settings: LakeSettings): Lake {
  const {store, token, projectId = 'local', clock = () => new Date(), ids = randomUUID} = settings
  const {queryTimeout, alarm = systemAlarm} = settings
  const dataset = createDataset({
    name: settings.dataset ?? 'production',
    projectId,
    store,
    clock,
    ids,
    alarm,
    ...(queryTimeout !== undefined && {queryTimeout}),
  })
  const services = {projectId, datasets: new Map([[dataset.name, dataset]]), clock, ids}
  const app: App = new Hono()
  guard(app, services, token)
  for (const route of routes) mount(app, route)
  answerTheRest(app, settings)
  return {
    fetch: async (request) => app.fetch(request),
    joinPresence: presenceDoor(services, createPresence(ids), token),
    projectId,
    dataset,
    close: dataset.close,
  }
}

type App = Hono<{Variables: {services: Services; visitor: Visitor}}>

/** What comes before every route: who may knock at all, and who it is. */
function guard(app: App, services: Services, token: string): void {
  // Credentials are not shared with other origins: a page elsewhere on this machine brings the token itself or none.
  app.use(cors({origin: (origin) => (isLoopbackOrigin(origin) ? origin : null), maxAge: 600}))
  app.use(async (context, next) => {
    checkHost(new URL(context.req.url))
    context.set('services', services)
    const visitor = visitorOf(context.req.raw.headers, token)
    const origin = context.req.header('origin') ?? null
    // Browsers let any page open a socket to anywhere; the check is the server's.
    if (context.req.header('upgrade')) checkOrigin(origin, new URL(context.req.url), visitor)
    context.set('visitor', visitor)
    await next()
  })
}

/** The one part of the API that is no answer to a request, but a conversation. */
function presenceDoor(
  {datasets}: Services,
  presence: Presence,
  token: string,
): Lake['joinPresence'] {
  return (request) => {
    const url = new URL(request.url)
    const [, name] = /^\/v[^/]+\/socket\/([^/]+)$/.exec(url.pathname) ?? []
    if (name === undefined || !datasets.has(name)) return undefined
    checkHost(url)
    const visitor = visitorOf(request.headers, token)
    checkOrigin(request.headers.get('origin'), url, visitor)
    if (visitor.type === 'anonymous') throw tokenNeeded()
    return (send) => presence.join(visitor.userId, send)
  }
}

const VERSION = '/:version{v(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|1|X)}'

function mount(app: App, {methods, path, versioned, access, handle}: Route): void {
  app.on(methods, versioned === false ? path : VERSION + path, async (context) => {
    const {visitor} = context.var
    if (access === 'editor') {
      if (visitor.type === 'anonymous') throw tokenNeeded()
      checkOrigin(context.req.header('origin') ?? null, new URL(context.req.url), visitor)
    }
    return handle(context)
  })
}

function tokenNeeded(): LakeError {
  return contentError(
    403,
    'insufficientPermissionsError',
    "Insufficient permissions: this needs the lake's token, as `Authorization: Bearer …`",
  )
}

function answerTheRest(app: App, {fallback, onFault}: LakeSettings): void {
  app.notFound(async (context) => {
    const {pathname} = new URL(context.req.url)
    const answer = /^\/v(\d|X)/.test(pathname) ? undefined : await fallback?.(context.req.raw)
    return answer ?? context.json(nothingAt(context.req.method, pathname).body, 404)
  })
  app.onError((fault, context) => {
    if (!(fault instanceof LakeError)) onFault?.(fault, context.req.raw)
    const {status, body} = fault instanceof LakeError ? fault : internalError(fault)
    return context.json(body, status as ContentfulStatusCode)
  })
}

function nothingAt(method: string, pathname: string): LakeError {
  return requestError(404, 'Not Found', `This lake has nothing at ${method} ${pathname}`)
}

function internalError(fault: Error): LakeError {
  return requestError(500, 'Internal Server Error', fault.message)
}
