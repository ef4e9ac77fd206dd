import type {MiddlewareHandler} from 'hono'
import {
  checkHost,
  checkOrigin,
  checkReach,
  corsHeaders,
  isPreflight,
  type Reach,
  type Sender,
  secure,
  type Visitor,
  visitorOf,
} from './access/index.ts'
import type {Project} from './project/index.ts'
import type {RouteEnv} from './routes/index.ts'

/** What comes before every route and every socket: who may knock at all, and who it is. */
export type Gate = {
  visitorOf(request: Request, sender: Sender | undefined): Visitor
  /** For what a page of another origin must not have its reader's browser do. */
  checkOrigin(request: Request, visitor: Visitor): void
  /** Puts on every answer what browsers are to know of it, refusals included. */
  label: MiddlewareHandler<RouteEnv>
  admit: MiddlewareHandler<RouteEnv>
}

export function openGate({tokens, corsOrigins}: Project, reach: Reach): Gate {
  const gate: Gate = {
    visitorOf({url, headers}, sender) {
      checkHost(new URL(url), reach, sender)
      const visitor = visitorOf(headers, tokens.userOf)
      checkReach(reach, new URL(url), visitor)
      return visitor
    },
    checkOrigin({url, headers}, visitor) {
      checkOrigin(headers.get('origin'), new URL(url), visitor, corsOrigins.ruleOf)
    },
    async label(context, next) {
      await next()
      const {headers} = context.res
      const rule = corsOrigins.ruleOf(context.req.header('origin') ?? '')
      for (const [name, value] of corsHeaders(context.req.raw, rule)) headers.append(name, value)
      secure(headers, {isPage: context.get('isPage') === true})
    },
    async admit(context, next) {
      const {raw} = context.req
      const {sender} = context.env
      if (isPreflight(raw)) {
        // It carries no token yet; what follows it does.
        checkHost(new URL(raw.url), reach, sender)
        return context.body(null, 204)
      }
      const visitor = gate.visitorOf(raw, sender)
      // Browsers let any page open a socket to anywhere; the check is the server's.
      if (raw.headers.has('upgrade')) gate.checkOrigin(raw, visitor)
      context.set('visitor', visitor)
      await next()
    },
  }
  return gate
}
