import {createClient, type SanityClient} from '@sanity/client'
import {type RunningLake, startLake} from '../../lake/index.ts'

/** A lake in memory behind a socket, and a client to it: the importer meets the real thing. */
export async function lakeInMemory(): Promise<{lake: RunningLake; client: SanityClient}> {
  const lake = await startLake()
  return {lake, client: clientOf(lake)}
}

export function clientOf(lake: {url: string; token: string; dataset: string}): SanityClient {
  return createClient({
    projectId: 'local',
    dataset: lake.dataset,
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    token: lake.token,
    maxRetries: 0,
  })
}

/** All that is content, drafts included, by id. */
export function everythingIn(client: SanityClient): Promise<Array<Record<string, unknown>>> {
  const query = '*[!(_id in path("import.**"))] | order(_id)'
  return client.fetch(query, {}, {perspective: 'raw'})
}

/** Without what the Content Lake adds. */
export async function contentOf(client: SanityClient): Promise<Array<Record<string, unknown>>> {
  const documents = await everythingIn(client)
  return documents.map(({_rev, _createdAt, _updatedAt, ...fields}) => fields)
}

/** Asks a lake on disk that no process has open. */
export async function withLakeOf<Answer>(
  data: string,
  ask: (client: SanityClient) => Promise<Answer>,
): Promise<Answer> {
  const lake = await startLake({data})
  try {
    return await ask(clientOf(lake))
  } finally {
    await lake.close()
  }
}
