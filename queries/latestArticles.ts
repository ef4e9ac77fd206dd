import {defineQuery} from 'groq'
import {z} from 'zod'
import type {LatestArticlesQueryResult} from '../sanity.types.ts'
import {ask, type QueryClient, type Visibility} from './ask.ts'
import {articleCard, live, visible} from './fragments.ts'
import {type Page, pageParams} from './page.ts'
import {articleCardShape, resultOf} from './shapes.ts'

/** The front page: articles by date, the newest first. */
export const latestArticlesQuery = defineQuery(`{
  "articles": *[_type == "article" && ${live} && ${visible}]
    | order(datePublished.latest desc, _id asc)[$from...$to]${articleCard},
  "total": count(*[_type == "article" && ${live} && ${visible}])
}`)

export type LatestArticles = LatestArticlesQueryResult

export async function fetchLatestArticles(
  client: QueryClient,
  {includeSuggested = false, ...page}: Page & Visibility = {},
): Promise<LatestArticles> {
  const latest = await ask(client, {
    what: 'the latest articles',
    query: latestArticlesQuery,
    params: {...pageParams(page), includeSuggested},
    result: latestArticlesResult,
  })
  return latest ?? {articles: [], total: 0}
}

export const latestArticlesResult = resultOf<LatestArticlesQueryResult>()(
  z.object({articles: z.array(articleCardShape), total: z.number()}),
)
