import {raw} from '../query/index.ts'
import {datasetOf, type Route, readerOf} from './route.ts'

/** Documents by their ids, and which of them there are not. What the visitor may not see is not there for them. */
export const documents: Route = {
  methods: ['GET'],
  path: '/data/doc/:dataset/:ids',
  access: 'anyone',
  handle(context) {
    const view = datasetOf(context).view(raw, readerOf(context.var))
    const ids = [...new Set((context.req.param('ids') ?? '').split(','))].filter((id) => id !== '')
    const found = ids.flatMap((id) => view.get(id) ?? [])
    const known = new Set(found.map(({_id}) => _id))
    // The Studio asks with `excludeContent` which of many referred-to documents exist.
    const wanted = context.req.query('excludeContent') === 'true' ? [] : found
    const omitted = ids.filter((id) => !known.has(id)).map((id) => ({id, reason: 'existence'}))
    return context.json({documents: wanted, omitted})
  },
}
