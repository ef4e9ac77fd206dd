import {defineQuery} from 'groq'
import {z} from 'zod'
import type {EventBySlugQueryResult} from '../sanity.types.ts'
import {eventKinds} from '../schemas/vocabularies.ts'
import {ask, type QueryClient, type Visibility} from './ask.ts'
import {
  alternateNames,
  coverage,
  date,
  eventCard,
  identifiers,
  ifVisible,
  image,
  live,
  place,
  quotes,
  visible,
} from './fragments.ts'
import {
  alternateNamesShape,
  articleCardShape,
  dateShape,
  eventCardShape,
  eventShape,
  identifiersShape,
  imageShape,
  partyShape,
  placeShape,
  quotesShape,
  resultOf,
  termShape,
} from './shapes.ts'

/** An event's page: who took part, the event that it is part of and its own parts, what it remembers, its coverage. */
export const eventBySlugQuery = defineQuery(`coalesce(
  *[_type == "event" && slug.current == $slug && ${live} && ${visible}][0],
  *[_type == "event" && $slug in formerSlugs && ${live} && ${visible}][0]
){
  _id,
  _type,
  name,
  "slug": slug.current,
  status,
  kind,
  "alternateNames": ${alternateNames},
  description,
  "image": image${image},
  "startDate": startDate${date},
  "endDate": endDate${date},
  "location": location${place},
  "identifiers": ${identifiers},
  "sameAs": coalesce(sameAs, []),
  "participants": coalesce((participants[]{
    _key,
    role,
    "party": [party->]${ifVisible},
    "evidence": ${quotes}
  })[defined(party)], []),
  "superEvent": [superEvent->]${ifVisible},
  "subEvents": *[
    _type == "event" && superEvent._ref == ^._id && ${live} && ${visible}
  ] | order(startDate.earliest asc, _id asc)[0...200]${eventCard},
  "commemorates": [commemorates->]${ifVisible},
  "commemoratedBy": *[
    _type == "event" && commemorates._ref == ^._id && ${live} && ${visible}
  ] | order(startDate.earliest asc, _id asc)[0...200]${eventCard},
  "coverage": ${coverage}
}`)

export type EventBySlug = NonNullable<EventBySlugQueryResult>

/** The event at an address, or at one that it had before: compare the `slug` to redirect. */
export function fetchEventBySlug(
  client: QueryClient,
  {slug, includeSuggested = false}: {slug: string} & Visibility,
): Promise<EventBySlug | undefined> {
  return ask(client, {
    what: `the event “${slug}”`,
    query: eventBySlugQuery,
    params: {slug, includeSuggested},
    result: eventBySlugResult,
  })
}

export const eventBySlugResult = resultOf<EventBySlugQueryResult>()(
  eventShape
    .extend({
      kind: termShape(eventKinds),
      alternateNames: alternateNamesShape,
      description: z.string().nullable(),
      image: imageShape.nullable(),
      startDate: dateShape.nullable(),
      endDate: dateShape.nullable(),
      location: placeShape.nullable(),
      identifiers: identifiersShape,
      sameAs: z.array(z.string()),
      participants: z.array(
        z.object({
          _key: z.string(),
          role: z.string().nullable(),
          party: partyShape,
          evidence: quotesShape,
        }),
      ),
      superEvent: eventShape.nullable(),
      subEvents: z.array(eventCardShape),
      commemorates: eventShape.nullable(),
      commemoratedBy: z.array(eventCardShape),
      coverage: z.array(articleCardShape),
    })
    .nullable(),
)
