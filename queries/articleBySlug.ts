import {defineQuery} from 'groq'
import {z} from 'zod'
import type {ArticleBySlugQueryResult} from '../sanity.types.ts'
import {contributionRoles, correctionKinds} from '../schemas/vocabularies.ts'
import {ask, type QueryClient, type Visibility} from './ask.ts'
import {card, date, ifVisible, image, live, place, visible} from './fragments.ts'
import {
  dateShape,
  entityShape,
  imageShape,
  organizationShape,
  partyShape,
  placeShape,
  resultOf,
  statusShape,
  termShape,
} from './shapes.ts'

/** An article's page. A mention whose entity may not be shown keeps its words and has `entity: null`. */
export const articleBySlugQuery = defineQuery(`coalesce(
  *[_type == "article" && slug.current == $slug && ${live} && ${visible}][0],
  *[_type == "article" && $slug in formerSlugs && ${live} && ${visible}][0]
){
  _id,
  _type,
  headline,
  "slug": slug.current,
  kicker,
  description,
  "datePublished": datePublished${date},
  "dateModified": dateModified${date},
  "dateline": dateline${place},
  inLanguage,
  "contributions": coalesce(contributions[]{
    _key,
    printedName,
    role,
    "contributor": [contributor->]${ifVisible}
  }, []),
  "publisher": [publisher->]${ifVisible},
  "body": body[]{
    _type == "block" => {
      _type,
      _key,
      style,
      listItem,
      level,
      "children": children[]{_type, _key, text, "marks": coalesce(marks, [])},
      "markDefs": coalesce(markDefs[]{
        _type == "mention" => {_type, _key, "entity": [entity->]${ifVisible}},
        _type == "link" => {_type, _key, href}
      }, [])
    },
    _type == "articleImage" => {_type, _key, "image": @${image}},
    _type == "pullQuote" => {_type, _key, quote, attribution}
  },
  "about": coalesce((about[]->)[${visible}]${card}, []),
  "image": image${image},
  "corrections": coalesce(corrections[]{_key, "date": date${date}, kind, text}, []),
  "source": source{uri, license, attribution},
  status
}`)

export type ArticleBySlug = NonNullable<ArticleBySlugQueryResult>

/** The article at an address, or at one that it had before: compare its `slug` to redirect. */
export function fetchArticleBySlug(
  client: QueryClient,
  {slug, includeSuggested = false}: {slug: string} & Visibility,
): Promise<ArticleBySlug | undefined> {
  return ask(client, {
    what: `the article “${slug}”`,
    query: articleBySlugQuery,
    params: {slug, includeSuggested},
    result: articleBySlugResult,
  })
}

const markDefShape = z.discriminatedUnion('_type', [
  z.object({_type: z.literal('mention'), _key: z.string(), entity: entityShape.nullable()}),
  z.object({_type: z.literal('link'), _key: z.string(), href: z.string()}),
])

const spanShape = z.object({
  _type: z.literal('span'),
  _key: z.string(),
  text: z.string().nullable(),
  marks: z.array(z.string()),
})

const bodyShape = z.array(
  z.discriminatedUnion('_type', [
    z.object({
      _type: z.literal('block'),
      _key: z.string(),
      style: z.enum(['normal', 'h2', 'h3', 'quote']).nullable(),
      listItem: z.enum(['bullet', 'number']).nullable(),
      level: z.number().nullable(),
      children: z.array(spanShape).nullable(),
      markDefs: z.array(markDefShape),
    }),
    z.object({_type: z.literal('articleImage'), _key: z.string(), image: imageShape}),
    z.object({
      _type: z.literal('pullQuote'),
      _key: z.string(),
      quote: z.string(),
      attribution: z.string().nullable(),
    }),
  ]),
)

export const articleBySlugResult = resultOf<ArticleBySlugQueryResult>()(
  z
    .object({
      _id: z.string(),
      _type: z.literal('article'),
      headline: z.string(),
      slug: z.string(),
      kicker: z.string().nullable(),
      description: z.string().nullable(),
      datePublished: dateShape,
      dateModified: dateShape.nullable(),
      dateline: placeShape.nullable(),
      inLanguage: z.string().nullable(),
      contributions: z.array(
        z.object({
          _key: z.string(),
          printedName: z.string().nullable(),
          role: termShape(contributionRoles),
          contributor: partyShape.nullable(),
        }),
      ),
      publisher: organizationShape.nullable(),
      body: bodyShape,
      about: z.array(entityShape),
      image: imageShape.nullable(),
      corrections: z.array(
        z.object({
          _key: z.string(),
          date: dateShape,
          kind: termShape(correctionKinds),
          text: z.string(),
        }),
      ),
      source: z
        .object({
          uri: z.string().nullable(),
          license: z.string().nullable(),
          attribution: z.string().nullable(),
        })
        .nullable(),
      status: statusShape,
    })
    .nullable(),
)
