import {createClient, type SanityClient} from '@sanity/client'

/** The real client, for a lake that runs. */
export function clientOf({url, token}: {url: string; token: string}): SanityClient {
  return createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    maxRetries: 0,
    token,
  })
}
