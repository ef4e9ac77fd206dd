import {act} from './act.ts'
import {assetFiles} from './assetFiles.ts'
import {assets} from './assets.ts'
import {cors} from './cors.ts'
import {datasets} from './datasets.ts'
import {documents} from './documents.ts'
import {exportDataset} from './exportDataset.ts'
import {history} from './history.ts'
import {listen} from './listen.ts'
import {live} from './live.ts'
import {mutate} from './mutate.ts'
import {projects} from './projects.ts'
import {query} from './query.ts'
import type {Route} from './route.ts'
import {service} from './service.ts'
import {tokens} from './tokens.ts'
import {users} from './users.ts'

export {type Route, type RouteContext, type RouteEnv, type Services, userOf} from './route.ts'

/** The whole API, in the order in which paths are tried. */
export const routes: Route[] = [
  query,
  documents,
  mutate,
  act,
  listen,
  live,
  exportDataset,
  ...history,
  ...assets,
  ...assetFiles,
  ...users,
  ...projects,
  ...datasets,
  ...tokens,
  ...cors,
  ...service,
]
