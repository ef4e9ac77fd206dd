import {streamResponse} from '../listen/index.ts'
import {liveEvents} from '../live/index.ts'
import {datasetOf, listenerOf, type Route, readerOf} from './route.ts'

/** Which answers are out of date, as it happens. */
export const live: Route = {
  methods: ['GET'],
  path: '/data/live/events/:dataset',
  access: 'anyone',
  handle(context) {
    const dataset = datasetOf(context)
    const includeDrafts =
      context.req.query('includeDrafts') === 'true' && readerOf(context.var).privateIds
    const {streams} = context.var.services
    const source = liveEvents(dataset, {includeDrafts})
    return streamResponse(streams.note(listenerOf(dataset, context.var), source))
  },
}
