import {evaluateSync} from 'groq-js'
import {
  evaluateAtOnce,
  type Perspective,
  raw,
  readQuery,
  viewOf,
} from '../../../lake/query/index.ts'
import {resolveTextQueries} from '../../../lake/query/plan/index.ts'
import {openStore, type Store} from '../../../lake/store/index.ts'

export type Documents = {_id: string; _type: string}[]

/** Documents that can be asked twice: through the planner, and by groq-js over all of them. */
export type AskedTwice = {
  /** What either way answers, as text. They are meant to be the same. */
  ask(query: string, params?: Record<string, unknown>): {planned: string; plain: string}
  store: Store
  close(): void
}

const surroundings = {
  now: new Date('2026-01-01T00:00:00Z'),
  identity: 'somebody',
  projectId: 'local',
  dataset: 'production',
}

export function askedTwice(documents: Documents, perspective: Perspective = raw): AskedTwice {
  const store = openStore()
  store.atomically(() => {
    // As they are: unstamped, and referring to what may not be there.
    for (const document of documents) store.documents.put(JSON.parse(JSON.stringify(document)))
  })
  const {rows} = store.documents
  const view = viewOf(rows, perspective, {privateIds: true})
  const all = shownBy(view, documents)

  return {
    store,
    close: () => store.close(),
    ask: (query, params = {}) => ({
      planned: said(() => evaluateAtOnce({query, params}, {rows, view, surroundings}, asItIs)),
      plain: said(() => {
        const {projectId, dataset} = surroundings
        // groq-js has no text search and no geography: the lake answers for both.
        const tree = readQuery(query, params)
        const session = {rows, view, evaluate: () => undefined, wish: () => {}}
        return evaluateSync(resolveTextQueries(tree, session), {
          dataset: all,
          params,
          timestamp: surroundings.now,
          identity: surroundings.identity,
          sanity: {projectId, dataset},
          dereference: ({_ref}) => view.get(_ref),
        }).data
      }),
    }),
  }
}

/** The documents of a view, in its order, without a query. */
function shownBy(view: ReturnType<typeof viewOf>, documents: Documents): unknown[] {
  const ids = new Set(documents.map(({_id}) => _id.replace(/^(drafts|versions\.[^.]+)\./, '')))
  const shown =
    view.overlays || view.idColumn === 'docs.published_id'
      ? [...ids]
      : documents.map(({_id}) => _id)
  return shown
    .flatMap((id) => view.get(id) ?? [])
    .sort((left, right) => (left._id < right._id ? -1 : 1))
}

const asItIs = (result: unknown): unknown => result

/** An answer as it would travel; of an error what it says. */
function said(work: () => unknown): string {
  try {
    return JSON.stringify(work() ?? null)
  } catch (error) {
    return `Error: ${error instanceof Error ? error.message.replace('Cannot evaluate the query: ', '') : error}`
  }
}
