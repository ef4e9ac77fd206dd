import {
  articleBySlugQuery,
  eventBySlugQuery,
  eventTimelineQuery,
  latestArticlesQuery,
  organizationBySlugQuery,
  personBySlugQuery,
  searchQuery,
} from '../queries/index.ts'

/** What the lake is asked when it is measured; each time about something else of the same kind. */
export type LakeQuestion = {
  name: string
  query: string
  /** Over a dataset of so many documents. */
  params(round: number, count: number): Record<string, unknown>
}

const page = {includeSuggested: false, from: 0, to: 20}
/** Somebody of whom there is as much to tell in a large dataset as in a small one. */
const somebody = (round: number, count: number): string =>
  `person-${Math.floor(count / 15) + round}`

const years = (round: number) => ({
  since: `${1995 + (round % 20)}-01-01T00:00:00.000Z`,
  until: `${1997 + (round % 20)}-01-01T00:00:00.000Z`,
})

export const lakeQuestions: LakeQuestion[] = [
  {
    name: 'by slug, with dereferences',
    query: `*[_type == "article" && slug.current == $slug][0]{
      ..., publisher->{name}, "people": contributions[].contributor->name
    }`,
    params: (round) => ({slug: `article-${round * 7}-slug`}),
  },
  {
    name: 'latest 20, with authors',
    query: `*[_type == "article"] | order(datePublished.latest desc)[0...20]{
      headline, "author": contributions[0].contributor->name
    }`,
    params: () => ({}),
  },
  {
    name: 'references($id)',
    query: '*[references($id)]{_id, _type}',
    params: (round, count) => ({id: somebody(round, count)}),
  },
  {
    name: 'references of the best known',
    query: '*[references($id)]{_id, _type}',
    params: (round) => ({id: `person-${round + 20}`}),
  },
  {
    name: 'person with 3 subqueries',
    query: `*[_type == "person" && slug.current == $slug][0]{
      name,
      "articles": *[_type == "article" && references(^._id)]
        | order(datePublished.latest desc)[0...20]{headline},
      "events": *[_type == "event" && references(^._id)]{name},
      "mentions": count(*[references(^._id)])
    }`,
    params: (round, count) => ({slug: `${somebody(round, count)}-slug`}),
  },
  {
    name: 'timeline of events',
    query: `*[_type == "event" && startDate.earliest >= $since && startDate.earliest <= $until]
      | order(startDate.earliest asc)[0...50]{name, "partOf": superEvent->name}`,
    params: years,
  },
  {
    name: 'articleBySlug',
    query: articleBySlugQuery,
    params: (round) => ({...page, slug: `article-${round * 7}-slug`}),
  },
  {
    name: 'personBySlug',
    query: personBySlugQuery,
    params: (round, count) => ({...page, slug: `${somebody(round, count)}-slug`}),
  },
  {
    name: 'organizationBySlug',
    query: organizationBySlugQuery,
    params: (round) => ({...page, slug: `organization-${round + 10}-slug`}),
  },
  {
    name: 'eventBySlug',
    query: eventBySlugQuery,
    params: (round) => ({...page, slug: `event-${round + 20}-slug`}),
  },
  {name: 'latestArticles', query: latestArticlesQuery, params: () => page},
  {
    name: 'eventTimeline',
    query: eventTimelineQuery,
    params: (round) => ({...page, ...years(round)}),
  },
  {
    name: 'search',
    query: searchQuery,
    params: (round) => ({...page, pattern: ['marten*', 'korisul*', 'tendenpo*'][round % 3]}),
  },
]
