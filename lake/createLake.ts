import {Hono} from 'hono'
import type {ContentfulStatusCode} from 'hono/utils/http-status'
import {checkRole, type Reach, type Sender} from './access/index.ts'
import {LakeError, requestError} from './errors.ts'
import {type Gate, openGate} from './gate.ts'
import type {Join} from './presence/index.ts'
import {openPresenceDoor} from './presenceDoor.ts'
import {type Route, type RouteEnv, routes} from './routes/index.ts'
import {createServices, type Parts} from './services.ts'

export type LakeSettings = Parts & {
  /** Who may ask at all: this machine, when not said. */
  reach?: Reach
  /** Answers what no route of the API does. */
  fallback?: (request: Request) => Promise<Response | undefined>
  /** Told of faults of ours, which the answer calls an internal error. */
  onFault?: (fault: unknown, request: Request) => void
}

/** A Content Lake: a function from requests to responses, with or without a socket. */
export type Lake = {
  fetch(request: Request, sender?: Sender): Promise<Response>
  /** How the sender of a request takes part in presence, when that is what it asks for, over a socket. */
  joinPresence(request: Request, sender?: Sender): Join | undefined
  projectId: string
  close(): Promise<void>
}

export function createLake(settings: LakeSettings): Lake {
  const services = createServices(settings)
  const gate = openGate(services.project, settings.reach ?? 'loopback')
  const app: App = new Hono()
  app.use(gate.label, gate.admit, async (context, next) => {
    context.set('services', services)
    await next()
  })
  for (const route of routes) mount(app, route, gate)
  answerTheRest(app, settings)
  return {
    fetch: async (request, sender) => app.fetch(request, {sender}),
    joinPresence: openPresenceDoor(services, gate),
    projectId: services.projectId,
    close: services.datasets.close,
  }
}

type App = Hono<RouteEnv>

const VERSION = '/:version{v(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|1|X)}'

function mount(app: App, {methods, path, versioned, access, handle}: Route, gate: Gate): void {
  app.on(methods, versioned === false ? path : VERSION + path, async (context) => {
    const {visitor} = context.var
    if (access !== 'anyone') {
      checkRole(visitor, access)
      gate.checkOrigin(context.req.raw, visitor)
    }
    return handle(context)
  })
}

function answerTheRest(app: App, {fallback, onFault}: LakeSettings): void {
  app.notFound(async (context) => {
    const {pathname} = new URL(context.req.url)
    const answer = /^\/v(\d|X)/.test(pathname) ? undefined : await fallback?.(context.req.raw)
    context.set('isPage', answer !== undefined)
    return answer ?? context.json(nothingAt(context.req.method, pathname).body, 404)
  })
  app.onError((fault, context) => {
    if (!(fault instanceof LakeError)) onFault?.(fault, context.req.raw)
    const {status, body} = fault instanceof LakeError ? fault : internalError()
    return context.json(body, status as ContentfulStatusCode)
  })
}

function nothingAt(method: string, pathname: string): LakeError {
  return requestError(404, 'Not Found', `This lake has nothing at ${method} ${pathname}`)
}

/** What went wrong is the log's to tell: it may speak of files, or of documents that the visitor may not see. */
function internalError(): LakeError {
  return requestError(500, 'Internal Server Error', 'The lake failed at this; its log says how')
}
