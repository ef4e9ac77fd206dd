import type {SanityClient} from '@sanity/client'
import {datasetError} from '../errors.ts'
import type {Mutation} from '../types.ts'

/** The document by which a transaction can be told to have landed: the last one that it creates. */
export function markOf(mutations: readonly Mutation[]): string | undefined {
  const last = mutations.at(-1)
  if (!last) return undefined
  if ('create' in last) return last.create._id
  return 'createIfNotExists' in last ? last.createIfNotExists._id : undefined
}

/** As many ids as an address has room for. */
const CHUNK = 100

/** Those of the ids that are in the dataset. */
export async function landed(
  ids: readonly string[],
  {client, target}: {client: SanityClient; target: string},
): Promise<Set<string>> {
  const found = new Set<string>()
  for (let at = 0; at < ids.length; at += CHUNK) {
    const documents = await client
      .getDocuments(ids.slice(at, at + CHUNK))
      .catch((fault: unknown) => {
        throw datasetError('read', target, fault)
      })
    for (const document of documents) if (document) found.add(document._id)
  }
  return found
}
