import {z} from 'zod'
import {chunks} from '../chunks.ts'
import {publishedId} from '../ids.ts'
import type {Read} from '../reader.ts'
import {placeOf} from './marked.ts'
import type {StoredReview} from './readReview.ts'
import type {Named, Passage} from './types.ts'

/** What stands around questions in the dataset: the names of the documents, the paragraphs of the passages. */
export type Surroundings = {
  named(id: string): Named
  passage(review: StoredReview): Passage
}

export async function readSurroundings(
  read: Read,
  reviews: readonly StoredReview[],
): Promise<Surroundings> {
  const names = await namesOf(read, reviews)
  const paragraphs = await paragraphsOf(read, reviews)
  return {
    named: (id) => names.get(id) ?? {id, name: 'a document that is there no more'},
    passage({subject, evidence}) {
      const {blockKey: block = '', quote = '', start = 0} = evidence?.[0] ?? {}
      const text = paragraphs.get(`${subject._ref} ${block}`) ?? ''
      const place = placeOf({quote, start}, text)
      return {
        block,
        quote,
        before: place ? text.slice(0, place.start) : '',
        after: place ? text.slice(place.end) : '',
      }
    },
  }
}

const NAMES =
  '*[_id in $ids] | order(_id in path("drafts.**")) {_id, _type, "name": coalesce(name, headline)}'
const named = z.object({_id: z.string(), _type: z.string(), name: z.string().nullable()})

async function namesOf(read: Read, reviews: readonly StoredReview[]): Promise<Map<string, Named>> {
  const ids = reviews.flatMap(({subject, article, candidates = []}) =>
    [subject, article, ...candidates.map(({document}) => document)].flatMap(
      (reference) => reference?._ref ?? [],
    ),
  )
  const names = new Map<string, Named>()
  for (const some of chunks(withDrafts(ids))) {
    for (const {_id, _type, name} of await read(NAMES, {ids: some}, (answer) =>
      z.array(named).parse(answer),
    )) {
      const id = publishedId(_id)
      names.set(id, {id, type: _type, name: name ?? id})
    }
  }
  return names
}

const PARAGRAPHS =
  '*[_id in $ids] | order(_id in path("drafts.**")) {_id, "blocks": body[_key in $keys] {_key, "text": children[].text}}'
const article = z.object({
  _id: z.string(),
  blocks: z
    .array(z.object({_key: z.string(), text: z.array(z.string().nullable()).nullable()}))
    .nullable(),
})

/** By article and block. */
async function paragraphsOf(
  read: Read,
  reviews: readonly StoredReview[],
): Promise<Map<string, string>> {
  const mentions = reviews.filter(({kind}) => kind === 'mention')
  const keys = mentions.flatMap(({evidence}) => evidence?.[0]?.blockKey ?? [])
  const paragraphs = new Map<string, string>()
  for (const ids of chunks(withDrafts(mentions.map(({subject}) => subject._ref)))) {
    for (const {_id, blocks} of await read(PARAGRAPHS, {ids, keys}, (answer) =>
      z.array(article).parse(answer),
    )) {
      for (const {_key, text} of blocks ?? []) {
        paragraphs.set(`${publishedId(_id)} ${_key}`, (text ?? []).join(''))
      }
    }
  }
  return paragraphs
}

/** A draft comes after its published document, for its words are what people see. */
function withDrafts(ids: readonly string[]): string[] {
  return [...new Set(ids)].flatMap((id) => [id, `drafts.${id}`])
}
