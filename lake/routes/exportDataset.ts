import type {LakeDocument} from '../documents/index.ts'
import {datasetOf, type Route} from './route.ts'

/** Documents in one piece of the answer: enough to be quick, few enough to let others in between. */
const BATCH = 500

/** Every document of a dataset, drafts and bookkeeping included, a line of JSON each, as they were when it was asked. */
export const exportDataset: Route = {
  methods: ['GET'],
  path: '/data/export/:dataset',
  access: 'viewer',
  handle(context) {
    const types = context.req.query('types')?.split(',')
    const documents = datasetOf(context)
      .store.documents.all()
      .filter(({_type}) => types?.includes(_type) ?? true)
    return context.body(lines(documents), 200, {'content-type': 'application/x-ndjson'})
  },
}

function lines(documents: IteratorObject<LakeDocument, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull(controller) {
      const batch: LakeDocument[] = []
      for (let next = documents.next(); !next.done; next = documents.next()) {
        batch.push(next.value)
        if (batch.length === BATCH) break
      }
      if (batch.length === 0) return controller.close()
      controller.enqueue(encoder.encode(batch.map((one) => `${JSON.stringify(one)}\n`).join('')))
    },
  })
}
