import {z} from 'zod'
import {type ListenRequest, listen as listenTo, streamResponse} from '../listen/index.ts'
import {queryParameters} from './queryParameters.ts'
import {
  apiVersionOf,
  datasetOf,
  decodeRequest,
  groq,
  listenerOf,
  type Route,
  type RouteContext,
  readerOf,
} from './route.ts'

const flag = z.stringbool()

const options = z.object({
  query: groq,
  includeAllVersions: flag.optional(),
  includeResult: flag.default(false),
  includePreviousRevision: flag.default(false),
  includeMutations: flag.default(true),
  effectFormat: z.enum(['mendoza']).optional(),
  enableResume: flag.default(false),
  /** Stands for the header Last-Event-ID, which a browser does not send with a WebSocket. */
  lastEventId: z.string().optional(),
})

/** Until this version a listener is told of drafts and versions unasked. */
const PUBLISHED_ONLY_SINCE = '2025-02-19'

/** What happens to the documents that a query finds, as it happens. */
export const listen: Route = {
  methods: ['GET'],
  path: '/data/listen/:dataset',
  access: 'anyone',
  handle(context) {
    const dataset = datasetOf(context)
    const {ids, streams} = context.var.services
    const source = listenTo(dataset, read(context), ids())
    return streamResponse(streams.note(listenerOf(dataset, context.var), source))
  },
}

function read(context: RouteContext): ListenRequest {
  const search = new URL(context.req.url).searchParams
  const asked = decodeRequest(options, context.req.query())
  const lastEventId = asked.lastEventId ?? context.req.header('last-event-id')
  const version = apiVersionOf(context)
  return {
    query: asked.query,
    params: queryParameters(search),
    reader: readerOf(context.var),
    includeAllVersions:
      asked.includeAllVersions ?? (version !== 'X' && version < PUBLISHED_ONLY_SINCE),
    includeResult: asked.includeResult,
    includePreviousRevision: asked.includePreviousRevision,
    includeMutations: asked.includeMutations,
    includeEffects: asked.effectFormat === 'mendoza',
    ...(asked.enableResume && lastEventId && {resumeFrom: lastEventId}),
  }
}
