import {defineQuery} from 'groq'
import {z} from 'zod'
import type {OrganizationBySlugQueryResult} from '../sanity.types.ts'
import {organizationKinds} from '../schemas/vocabularies.ts'
import {ask, type QueryClient, type Visibility} from './ask.ts'
import {
  alternateNames,
  card,
  coverage,
  date,
  identifiers,
  ifVisible,
  image,
  live,
  participations,
  place,
  quotes,
  visible,
} from './fragments.ts'
import {
  alternateNamesShape,
  articleCardShape,
  dateShape,
  identifiersShape,
  imageShape,
  organizationShape,
  participationsShape,
  personShape,
  placeShape,
  quotesShape,
  resultOf,
  termShape,
} from './shapes.ts'

/** An organization's page: its people, the body that it belongs to, its parts and members, its events and articles. */
export const organizationBySlugQuery = defineQuery(`coalesce(
  *[_type == "organization" && slug.current == $slug && ${live} && ${visible}][0],
  *[_type == "organization" && $slug in formerSlugs && ${live} && ${visible}][0]
){
  _id,
  _type,
  name,
  "slug": slug.current,
  status,
  kind,
  "alternateNames": ${alternateNames},
  description,
  "logo": logo${image},
  "location": location${place},
  "foundingDate": foundingDate${date},
  "dissolutionDate": dissolutionDate${date},
  "identifiers": ${identifiers},
  "sameAs": coalesce(sameAs, []),
  "parentOrganization": [parentOrganization->]${ifVisible},
  "memberOf": coalesce((memberOf[]->)[${visible}]${card}, []),
  "parts": *[
    _type == "organization" && parentOrganization._ref == ^._id && ${live} && ${visible}
  ] | order(name asc, _id asc)[0...200]${card},
  "members": *[
    _type == "organization" && references(^._id) && ^._id in memberOf[]._ref && ${live} && ${visible}
  ] | order(name asc, _id asc)[0...200]${card},
  "people": *[
    _type == "person"
    && references(^._id)
    && ^._id in affiliations[].organization._ref
    && ${live} && ${visible}
  ] | order(coalesce(familyName, name) asc, _id asc)[0...200]{
    "person": @${card},
    "affiliations": coalesce(affiliations[organization._ref == ^.^._id]{
      _key,
      roleName,
      "startDate": startDate${date},
      "endDate": endDate${date},
      "evidence": ${quotes}
    }, [])
  },
  "events": ${participations},
  "articles": ${coverage}
}`)

export type OrganizationBySlug = NonNullable<OrganizationBySlugQueryResult>

/** The organization at an address, or at one that it had before: compare the `slug` to redirect. */
export function fetchOrganizationBySlug(
  client: QueryClient,
  {slug, includeSuggested = false}: {slug: string} & Visibility,
): Promise<OrganizationBySlug | undefined> {
  return ask(client, {
    what: `the organization “${slug}”`,
    query: organizationBySlugQuery,
    params: {slug, includeSuggested},
    result: organizationBySlugResult,
  })
}

export const organizationBySlugResult = resultOf<OrganizationBySlugQueryResult>()(
  organizationShape
    .extend({
      kind: termShape(organizationKinds),
      alternateNames: alternateNamesShape,
      description: z.string().nullable(),
      logo: imageShape.nullable(),
      location: placeShape.nullable(),
      foundingDate: dateShape.nullable(),
      dissolutionDate: dateShape.nullable(),
      identifiers: identifiersShape,
      sameAs: z.array(z.string()),
      parentOrganization: organizationShape.nullable(),
      memberOf: z.array(organizationShape),
      parts: z.array(organizationShape),
      members: z.array(organizationShape),
      people: z.array(
        z.object({
          person: personShape,
          affiliations: z.array(
            z.object({
              _key: z.string(),
              roleName: z.string().nullable(),
              startDate: dateShape.nullable(),
              endDate: dateShape.nullable(),
              evidence: quotesShape,
            }),
          ),
        }),
      ),
      events: participationsShape,
      articles: z.array(articleCardShape),
    })
    .nullable(),
)
