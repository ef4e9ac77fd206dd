import {defineQuery} from 'groq'
import {z} from 'zod'
import type {SearchQueryResult} from '../sanity.types.ts'
import {ask, type QueryClient, type Visibility} from './ask.ts'
import {live, visible} from './fragments.ts'
import {type Page, pageParams} from './page.ts'
import {resultOf, statusShape} from './shapes.ts'

/** Full text over all four types; names and headlines count for more than the text of an article. */
export const searchQuery = defineQuery(`*[
  _type in ["article", "person", "organization", "event"]
  && ${live} && ${visible}
  && (
    name match $pattern
    || headline match $pattern
    || alternateNames[].value match $pattern
    || description match $pattern
    || body[].children[].text match $pattern
  )
] | score(
  boost(name match $pattern, 4),
  boost(headline match $pattern, 4),
  boost(alternateNames[].value match $pattern, 3),
  boost(description match $pattern, 2),
  body[].children[].text match $pattern
) | order(_score desc, _id asc)[$from...$to]{
  _id,
  _type,
  "title": coalesce(headline, name),
  "slug": slug.current,
  description,
  "date": coalesce(datePublished.edtf, startDate.edtf),
  status
}`)

export type SearchResults = SearchQueryResult

/** Documents that hold every word of the text, or a word that begins with it. Nothing is found for an empty text. */
export async function fetchSearch(
  client: QueryClient,
  {text, includeSuggested = false, ...page}: {text: string} & Page & Visibility,
): Promise<SearchResults> {
  const pattern = patternOf(text)
  if (!pattern) return []
  const found = await ask(client, {
    what: `what matches “${text}”`,
    query: searchQuery,
    params: {pattern, ...pageParams(page), includeSuggested},
    result: searchResult,
  })
  return found ?? []
}

/** `match` takes every word and understands `*`: readers write words, not patterns, and do not finish the last one. */
function patternOf(text: string): string {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.map((word) => `${word}*`).join(' ')
}

export const searchResult = resultOf<SearchQueryResult>()(
  z.array(
    z.discriminatedUnion('_type', [
      foundShape('article', z.string()),
      foundShape('person', z.null()),
      foundShape('organization', z.null()),
      foundShape('event', z.string().nullable()),
    ]),
  ),
)

function foundShape<const Type extends string, Date extends z.ZodType>(type: Type, date: Date) {
  return z.object({
    _id: z.string(),
    _type: z.literal(type),
    title: z.string(),
    slug: z.string(),
    description: z.string().nullable(),
    date,
    status: statusShape,
  })
}
