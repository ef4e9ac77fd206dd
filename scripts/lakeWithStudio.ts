import {type RunningLake, startLake} from '../lake/index.ts'
import {type Handler, serveStudio} from '../studio/serve.ts'
import type {Build} from './buildStudio.ts'

export type Place = {data?: string; port: number}
export type LakeWithStudio = {lake: RunningLake; build: Promise<Build>}

/**
 * Starts the embedded lake with the Studio on the same port. The port is taken first, so that a busy one is known before
 * anything is built; a page that is asked for early waits for the build.
 */
export async function startLakeWithStudio(
  place: Place,
  buildStudio: () => Promise<Build>,
): Promise<LakeWithStudio> {
  const studio = Promise.withResolvers<Handler>()
  const lake = await startLake({
    ...place,
    fallback: async (request) => (await studio.promise)(request),
  })
  const build = buildStudio()
  studio.resolve(build.then(({dist}) => serveStudio({dist, cookie: lake.cookie})))
  // A failed build is the caller's to report, and every waiting request's; not a fault that nobody looks at.
  studio.promise.catch(() => {})
  return {lake, build}
}
