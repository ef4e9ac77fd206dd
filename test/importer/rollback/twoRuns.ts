import type {SanityClient} from '@sanity/client'
import {builtinExtractor, datasetOf, importSources, type Located} from '../../../importer/index.ts'
import {newsArchive} from '../../../scripts/archive/index.ts'
import {text} from '../golden.ts'
import {contentOf} from '../lake.ts'

export const target = 'the lake'
const archive = [...newsArchive({seed: 3, articles: 12})]
/** Texts of an earlier run, and those that are new to the one that is to be undone. */
export const [known, fresh] = [archive.slice(0, 6), archive.slice(6)]

export function importAs(client: SanityClient, id: string, located: Located[]) {
  return importSources(located, {
    client,
    target,
    dataset: datasetOf(client, target),
    extractor: builtinExtractor,
    system: 'file',
    run: {id, startedAt: `2026-01-01T00:00:0${id.length}.000Z`, options: {}},
    now: () => new Date(0),
    limits: {sources: 5, bytes: 1_000_000},
  })
}

/**
 * Fills a dataset with an earlier import and people's work, and then with a run `two` that adds to both and changes both.
 * Resolves to what there was before that run.
 */
export async function importTwice(client: SanityClient): Promise<Array<Record<string, unknown>>> {
  await importAs(client, 'one', known)
  const person = await client.fetch('*[_type == "person"] | order(_id)[0]')
  await client
    .patch(person._id)
    .set({status: 'confirmed', description: 'A person’s own words.'})
    .commit()
  const article = await client.fetch('*[_type == "article"] | order(_id)[0]')
  await client.create({...article, _id: `drafts.${article._id}`, headline: 'Ours'})
  const before = await contentOf(client)
  await importAs(client, 'two', [...(await knownEdited()), ...fresh])
  return before
}

/** All that is to be as it was before, but what a rollback notes of itself. */
export async function stateOf(client: SanityClient): Promise<unknown> {
  const bookkeeping = await client.fetch(
    '*[_id in path("import.**")] | order(_id) {_id, _type, run, state, "isBack": defined(rolledBackAt)}',
    {},
    {perspective: 'raw'},
  )
  return {content: await contentOf(client), bookkeeping}
}

export function knownEdited(): Promise<Located[]> {
  return Promise.all(known.slice(0, 4).map(edited))
}

/** The same text with a paragraph gone, another edited and a new one. */
export async function edited(located: Located, at: number): Promise<Located> {
  if (located.outcome === 'rejected') throw new Error('A generated text is never rejected')
  if (!('bytes' in located)) throw new Error('A generated text has bytes')
  const paragraphs = new TextDecoder()
    .decode(await located.bytes())
    .trim()
    .split('\n\n')
  paragraphs.splice(4, 1)
  const other = `On day ${at}, Ada Quill, director of the Harbour Office, welcomed it.`
  return text(located.id, [...paragraphs, other].join('\n\n'))
}
