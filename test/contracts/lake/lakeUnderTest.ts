import {createClient, type SanityClient, type SanityDocumentStub} from '@sanity/client'

/** A lake, however it is reached. Every test gets one of its own, empty. */
export type LakeUnderTest = {
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** A client that holds the lake's token, one with another token, or one without. */
  client(token?: 'right' | 'wrong' | 'none'): SanityClient
  close(): Promise<void>
}

export type StartLake = () => Promise<LakeUnderTest>

type Reach = {
  url: string
  token: string
  fetch: (request: Request) => Promise<Response>
  close(): Promise<void>
}

/** The real @sanity/client, over whatever carries its requests. */
export function lakeUnderTest({url, token, fetch, close}: Reach): LakeUnderTest {
  return {
    fetch: (path, init) => fetch(new Request(url + path, init)),
    client(kind = 'right') {
      return createClient({
        projectId: 'local',
        dataset: 'production',
        apiVersion: '2025-02-19',
        apiHost: url,
        useProjectHostname: false,
        useCdn: false,
        maxRetries: 0,
        resolveFetch: () => async (input, init) => fetch(new Request(input, init)),
        ...(kind !== 'none' && {token: kind === 'right' ? token : 'not-the-token'}),
      })
    },
    close,
  }
}

export async function createAll(
  client: SanityClient,
  documents: SanityDocumentStub[],
): Promise<void> {
  await client.transaction(documents.map((create) => ({create}))).commit()
}
