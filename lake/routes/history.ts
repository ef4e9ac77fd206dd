import {z} from 'zod'
import {requestError} from '../errors.ts'
import {describeTransaction, documentEvents, documentsAt, type Moment} from '../history/index.ts'
import type {HistoryIndex} from '../store/index.ts'
import {datasetOf, decodeRequest, type Route, type RouteContext} from './route.ts'

const flag = z.stringbool().default(false)
const limit = z.coerce.number().int().min(1).max(1000)

const point = z.object({
  revision: z.string().optional(),
  time: z.iso.datetime({offset: true}).optional(),
  lastRevision: flag,
})

/** Documents as they were at a revision or a time. */
const documents: Route = {
  methods: ['GET'],
  path: '/data/history/:dataset/documents/:ids',
  access: 'viewer',
  handle(context) {
    const {store} = datasetOf(context)
    const moment = momentOf(decodeRequest(point, context.req.query()), context)
    const {documents, forgotten} = documentsAt(store, idsOf(context), moment)
    if (forgotten.length === 0) return context.json({documents})
    if (documents.length === 0) throw letGo(store.history)
    return context.json({documents, forgotten})
  },
}

function momentOf(
  {revision, time, lastRevision}: z.infer<typeof point>,
  context: RouteContext,
): Moment {
  if (revision !== undefined) return {type: 'revision', revision}
  if (lastRevision) return {type: 'last'}
  const at = time === undefined ? context.var.services.clock() : new Date(time)
  return {type: 'time', time: at.toISOString()}
}

const span = z.object({
  fromTransaction: z.string().optional(),
  toTransaction: z.string().optional(),
  fromTime: z.iso.datetime({offset: true}).optional(),
  toTime: z.iso.datetime({offset: true}).optional(),
  reverse: flag,
  limit: limit.default(50),
  excludeMutations: flag,
  includeIdentifiedDocumentsOnly: flag,
  effectFormat: z.enum(['mendoza']).optional(),
})

/** What was done to some documents, a line of JSON for each transaction. */
const transactions: Route = {
  methods: ['GET'],
  path: '/data/history/:dataset/transactions/:ids',
  access: 'viewer',
  handle(context) {
    const {history} = datasetOf(context).store
    const asked = decodeRequest(span, context.req.query())
    const ids = idsOf(context)
    const seq = (transaction?: string, time?: string): number | undefined =>
      (transaction && history.seqOf(transaction)) ||
      (time ? history.seqAt(new Date(time).toISOString()) : undefined)
    // The end that is asked for may have been let go of, and everything before it.
    const end = asked.toTransaction && history.horizon() ? 0 : Number.MAX_SAFE_INTEGER
    const found = history.transactionsOf(ids, {
      from: seq(asked.fromTransaction, asked.fromTime) ?? 0,
      to: seq(asked.toTransaction, asked.toTime) ?? end,
      reverse: asked.reverse,
      limit: asked.limit,
    })
    const detail = {
      ...(asked.includeIdentifiedDocumentsOnly && {documentIds: ids}),
      mutations: !asked.excludeMutations,
      effects: asked.effectFormat === 'mendoza',
    }
    const lines = found.map((each) => `${JSON.stringify(describeTransaction(each, detail))}\n`)
    sayWhereItBegins(context, history)
    return context.body(lines.join(''), 200, {'content-type': 'application/x-ndjson'})
  },
}

/** The life of a document in steps. All there are come at once, so there is no cursor to go on from. */
const events: Route = {
  methods: ['GET'],
  path: '/data/history/:dataset/events/documents/:id',
  access: 'viewer',
  handle(context) {
    const id = context.req.param('id') ?? ''
    const asked = decodeRequest(z.object({limit: limit.default(100)}), context.req.query())
    const {store} = datasetOf(context)
    const found = documentEvents(store, id, asked.limit)
    sayWhereItBegins(context, store.history)
    return context.json({events: {[id]: found}, nextCursor: ''})
  },
}

function idsOf(context: RouteContext): string[] {
  return [...new Set((context.req.param('ids') ?? '').split(','))].filter((id) => id !== '')
}

/** With history that is kept for some days only, a list that ends there is not the whole of it. */
function sayWhereItBegins(context: RouteContext, {horizon}: HistoryIndex): void {
  const since = horizon()?.time
  if (since !== undefined) context.header('dateline-history-since', since)
}

function letGo({horizon}: HistoryIndex): Error {
  return requestError(
    410,
    'Gone',
    `The history of this dataset goes back to ${horizon()?.time}; what was before has been let go of`,
  )
}

export const history: Route[] = [documents, transactions, events]
