import {streamResponse} from '../listen/index.ts'
import {liveEvents} from '../live/index.ts'
import {datasetOf, type Route, readerOf} from './route.ts'

/** Which answers are out of date, as it happens. */
export const live: Route = {
  methods: ['GET'],
  path: '/data/live/events/:dataset',
  access: 'anyone',
  handle(context) {
    const includeDrafts =
      context.req.query('includeDrafts') === 'true' && readerOf(context.var).privateIds
    return streamResponse(liveEvents(datasetOf(context), {includeDrafts}))
  },
}
