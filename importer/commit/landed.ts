import type {SanityClient} from '@sanity/client'
import {datasetError} from '../errors.ts'
import type {Mutation, PlannedTransaction} from '../types.ts'

/**
 * Whether a transaction is in the dataset already. One that creates a document last has landed when that one is there:
 * nobody else would create it. Of any other every document is as it leaves it: gone, or last written by it.
 */
export async function hasLanded(
  {id, mutations}: PlannedTransaction,
  settings: {client: SanityClient; target: string},
): Promise<boolean> {
  const mark = markOf(mutations)
  if (mark !== undefined) return (await revisionsOf([mark], settings)).has(mark)
  const touched = [...new Set(mutations.map(idOf))]
  const deleted = new Set(mutations.flatMap((each) => ('delete' in each ? [each.delete.id] : [])))
  const revisions = await revisionsOf(touched, settings)
  return touched.every((each) => revisions.get(each) === (deleted.has(each) ? undefined : id))
}

/** Those that have landed, by the document that each creates last; one that creates none last is not among them. */
export async function landedAmong(
  transactions: readonly PlannedTransaction[],
  settings: {client: SanityClient; target: string},
): Promise<Set<string>> {
  const marked = transactions.flatMap(({id, mutations}) => {
    const mark = markOf(mutations)
    return mark === undefined ? [] : [{id, mark}]
  })
  const there = await revisionsOf(
    marked.map(({mark}) => mark),
    settings,
  )
  return new Set(marked.filter(({mark}) => there.has(mark)).map(({id}) => id))
}

function markOf(mutations: readonly Mutation[]): string | undefined {
  const last = mutations.at(-1)
  if (!last) return undefined
  if ('create' in last) return last.create._id
  return 'createIfNotExists' in last ? last.createIfNotExists._id : undefined
}

function idOf(mutation: Mutation): string {
  if ('create' in mutation) return mutation.create._id
  if ('createIfNotExists' in mutation) return mutation.createIfNotExists._id
  if ('createOrReplace' in mutation) return mutation.createOrReplace._id
  return 'patch' in mutation ? mutation.patch.id : mutation.delete.id
}

/** As many ids as an address has room for. */
const CHUNK = 100

/** Of those that are there. They are asked for by their ids, for what a query looks in may lag behind. */
export async function revisionsOf(
  ids: readonly string[],
  {client, target}: {client: SanityClient; target: string},
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (let at = 0; at < ids.length; at += CHUNK) {
    const documents = await client
      .getDocuments(ids.slice(at, at + CHUNK))
      .catch((fault: unknown) => {
        throw datasetError('read', target, fault)
      })
    for (const document of documents) if (document) found.set(document._id, document._rev)
  }
  return found
}
