import {datasetOf, type Route, type RouteContext} from './route.ts'

type Handle = Route['handle']

/** Parts of the API that only a hosted service has something to say to. A Studio asks for them all the same. */
const nothing: Handle = (context) => context.body(null, 204)

function route(path: string, handle: Handle, methods: Route['methods'] = ['GET']): Route {
  return {methods, path, access: 'anyone', handle}
}

function json(value: unknown): Handle {
  return (context: RouteContext) => context.json(value as object)
}

export const service: Route[] = [
  /** Whether a lake is here, and which project it plays. */
  route('/ping', (context) =>
    context.json({ping: 'pong', projectId: context.var.services.projectId}),
  ),
  route('/data/ping/:dataset', (context) => {
    datasetOf(context)
    return context.json({ping: 'pong'})
  }),
  /** Who gets here has passed the check. */
  route('/check/cors', json({result: {allowed: true, withCredentials: true}})),
  /** Of what a plan would pay for, what a lake can do. */
  route('/features', json(['contentReleases'])),
  /** The plan itself: there is none. */
  route('/subscriptions/*', json(null)),
  /** Offers and announcements. */
  route('/journey/*', json(null)),
  /** Who asked for more rights: a viewer's Studio offers to. */
  route('/access/requests/me', json([])),
  /** Help for the Studio's menu, which leads to other hosts. */
  route('/help', json({resources: {sectionArray: []}})),
  /** Nothing is measured. */
  route('/intake/telemetry-status', json({status: 'denied'})),
  route('/intake/*', nothing, ['GET', 'POST']),
  /** References from other datasets: a lake knows of none. */
  route('/data/references/:dataset/documents/:id/to', json({totalCount: 0, references: []})),
]
