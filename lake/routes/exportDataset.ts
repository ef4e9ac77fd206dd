import {exportedLines} from '../export/index.ts'
import {datasetOf, type Route} from './route.ts'

/**
 * Every document of a dataset, drafts and bookkeeping included, a line of JSON each, as they were when it was asked. With
 * `nextCursor`, empty at first, it comes in parts, each by itself as it was when it was asked.
 */
export const exportDataset: Route = {
  methods: ['GET'],
  path: '/data/export/:dataset',
  access: 'viewer',
  handle(context) {
    const {store} = datasetOf(context)
    const types = context.req.query('types')?.split(',')
    const lines = exportedLines(store.path, {types, cursor: context.req.query('nextCursor')})
    return context.body(streamOf(lines), 200, {'content-type': 'application/x-ndjson'})
  },
}

function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await lines.next()
        if (next.done) controller.close()
        else controller.enqueue(encoder.encode(next.value))
      },
      cancel: async () => void (await lines.return(undefined)),
    },
    {highWaterMark: 0},
  )
}
