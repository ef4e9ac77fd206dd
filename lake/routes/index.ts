import {act} from './act.ts'
import {documents} from './documents.ts'
import {listen} from './listen.ts'
import {mutate} from './mutate.ts'
import {ping} from './ping.ts'
import {query} from './query.ts'
import type {Route} from './route.ts'

export type {Route, RouteContext, Services} from './route.ts'

/** The whole API, in the order in which paths are tried. */
export const routes: Route[] = [query, documents, mutate, act, listen, ping]
