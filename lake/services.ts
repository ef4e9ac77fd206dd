import {randomUUID} from 'node:crypto'
import {createStreams, LOCAL_USER, limits} from './access/index.ts'
import {openDatasets, type Stores, temporaryStores} from './datasets.ts'
import {inMemory, type Keeper, openProject} from './project/index.ts'
import type {Services} from './routes/index.ts'
import {type Alarm, systemAlarm} from './schedule/index.ts'
import type {Store} from './store/index.ts'

/** What a lake is made of. */
export type Parts = {
  /** The first dataset's. */
  store: Store
  /** Whoever holds it sees and does everything; without one only documents with undotted ids are seen. */
  token: string
  /** Keeps what there is beside content: datasets, tokens, CORS origins. In memory when not said. */
  keeper?: Keeper
  /** Keep further datasets. They last as long as the process when not said. */
  stores?: Stores
  /** The most that a query may take, in milliseconds; 60,000 when not said. */
  queryTimeout?: number
  /** For how many days what was is kept; for ever when not said. */
  historyDays?: number
  clock?: () => Date
  /** What wakes the lake when a scheduled release is due: a timer of this machine's when not said. */
  alarm?: Alarm
  ids?: () => string
  projectId?: string
  /** There is one of this name from the start. */
  dataset?: string
}

/** What routes work with. */
export function createServices(parts: Parts): Services {
  const {projectId = 'local', clock = () => new Date(), ids = randomUUID} = parts
  const {keeper = inMemory(), stores = temporaryStores, dataset = 'production'} = parts
  const project = openProject(keeper, {secret: parts.token, clock, ids})
  if (!project.datasets.get(dataset)) project.datasets.add(dataset, 'public', LOCAL_USER)
  for (const found of stores.names()) {
    // Restored from a backup, say. Who may read it nobody can tell any more.
    if (!project.datasets.get(found)) project.datasets.add(found, 'private', LOCAL_USER)
  }
  const datasets = openDatasets(project.datasets, {
    store: parts.store,
    stores,
    projectId,
    clock,
    ids,
    alarm: parts.alarm ?? systemAlarm,
    ...(parts.queryTimeout !== undefined && {queryTimeout: parts.queryTimeout}),
    ...(parts.historyDays !== undefined && {historyDays: parts.historyDays}),
  })
  const streams = createStreams(limits.streams)
  return {projectId, project, datasets, streams, clock, ids}
}
