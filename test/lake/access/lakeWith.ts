import {createClient, type SanityClient} from '@sanity/client'
import {afterEach} from 'vitest'
import {type RunningLake, type StartSettings, startLake} from '../../../lake/index.ts'

const started: RunningLake[] = []

afterEach(async () => {
  for (const lake of started.splice(0)) await lake.close()
})

/** A lake on a port, closed when the test is over. */
export async function start(settings: StartSettings = {}): Promise<RunningLake> {
  const lake = await startLake(settings)
  started.push(lake)
  return lake
}

/** With the lake's own token, another one, or none. */
export function clientOf(
  {url, token: own}: Pick<RunningLake, 'url' | 'token'>,
  {token = own, dataset = 'production'}: {token?: string | null; dataset?: string} = {},
): SanityClient {
  return createClient({
    projectId: 'local',
    dataset,
    apiVersion: '2025-02-19',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    maxRetries: 0,
    ...(token !== null && {token}),
  })
}

export type MadeToken = {id: string; key: string; label: string}

export function makeToken(
  lake: RunningLake,
  roleName: 'viewer' | 'editor' | 'administrator',
  label = `A ${roleName}`,
): Promise<MadeToken> {
  const url = '/projects/local/tokens'
  return clientOf(lake).request({url, method: 'POST', body: {label, roleName}})
}
