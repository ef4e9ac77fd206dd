/** What consumers ask of a dataset: for each question the GROQ, the shape of its answer, and a function that fetches it. */
export {
  type ArticleBySlug,
  articleBySlugQuery,
  articleBySlugResult,
  fetchArticleBySlug,
} from './articleBySlug.ts'
export {type QueryClient, QueryResultError, type Visibility} from './ask.ts'
export {
  type EventBySlug,
  eventBySlugQuery,
  eventBySlugResult,
  fetchEventBySlug,
} from './eventBySlug.ts'
export {
  type EventTimeline,
  eventTimelineQuery,
  eventTimelineResult,
  fetchEventTimeline,
} from './eventTimeline.ts'
export {
  fetchLatestArticles,
  type LatestArticles,
  latestArticlesQuery,
  latestArticlesResult,
} from './latestArticles.ts'
export {
  fetchOrganizationBySlug,
  type OrganizationBySlug,
  organizationBySlugQuery,
  organizationBySlugResult,
} from './organizationBySlug.ts'
export type {Page} from './page.ts'
export {
  fetchPersonBySlug,
  type PersonBySlug,
  personBySlugQuery,
  personBySlugResult,
} from './personBySlug.ts'
export {fetchSearch, type SearchResults, searchQuery, searchResult} from './search.ts'
