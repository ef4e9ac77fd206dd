import {type RunningLake, startLake} from '../lake/index.ts'
import {type Handler, serveStudio} from '../studio/serve.ts'
import type {Build} from './buildStudio.ts'

export type Place = {data?: string; port: number}

/**
 * Starts the embedded lake with the Studio on the same port. The port is taken at once, so that a busy one is known
 * before anything is built; a page that is asked for early waits for the build.
 */
export async function startLakeWithStudio(
  place: Place,
  build: Promise<Build>,
): Promise<RunningLake> {
  const {promise: studio, resolve} = Promise.withResolvers<Handler>()
  const lake = await startLake({...place, fallback: async (request) => (await studio)(request)})
  resolve(build.then(({dist}) => serveStudio({dist, token: lake.token})))
  return lake
}
