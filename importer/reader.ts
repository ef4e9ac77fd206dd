import type {SanityClient} from '@sanity/client'
import {datasetError} from './errors.ts'

/** Asks the dataset as it is, drafts and bookkeeping included. */
export type Read = <Answer>(
  query: string,
  params: Record<string, unknown>,
  decode: (answer: unknown) => Answer,
) => Promise<Answer>

/** `target` is what to call the dataset before people. */
export function readerOf({client, target}: {client: SanityClient; target: string}): Read {
  const raw = client.withConfig({perspective: 'raw', useCdn: false})
  return async (query, params, decode) => {
    const answer = await raw.fetch<unknown>(query, params).catch((fault: unknown) => {
      throw datasetError('read', target, fault)
    })
    return decode(answer)
  }
}
