import {defineQuery} from 'groq'
import {z} from 'zod'
import type {PersonBySlugQueryResult} from '../sanity.types.ts'
import {genders, relationships} from '../schemas/vocabularies.ts'
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
  quotesShape,
  resultOf,
  termShape,
} from './shapes.ts'

/** What the other one is to this person, of a relation that says what this person is to the other. */
const inverse = `select(
  relationship == "child" => "parent",
  relationship == "parent" => "child",
  relationship == "grandchild" => "grandparent",
  relationship == "grandparent" => "grandchild",
  relationship
)`

/**
 * A person's page. Kinship is stored on one side; `relatives` has both, each with what the relative is to this person
 * (the `parent` of a child, the `child` of a parent).
 */
export const personBySlugQuery = defineQuery(`coalesce(
  *[_type == "person" && slug.current == $slug && ${live} && ${visible}][0],
  *[_type == "person" && $slug in formerSlugs && ${live} && ${visible}][0]
){
  _id,
  _type,
  name,
  "slug": slug.current,
  status,
  givenName,
  familyName,
  familyNameFirst,
  honorificPrefix,
  "alternateNames": ${alternateNames},
  description,
  "image": image${image},
  gender,
  "birthDate": birthDate${date},
  "deathDate": deathDate${date},
  "nationality": coalesce((nationality[]->)[${visible}]${card}, []),
  "identifiers": ${identifiers},
  "sameAs": coalesce(sameAs, []),
  "affiliations": coalesce((affiliations[]{
    _key,
    roleName,
    "startDate": startDate${date},
    "endDate": endDate${date},
    "organization": [organization->]${ifVisible},
    "evidence": ${quotes}
  })[defined(organization)], []),
  "relatives": [
    ...coalesce(relations[]{
      "relationship": ${inverse},
      "person": [person->]${ifVisible},
      "evidence": ${quotes}
    }, []),
    ...*[
      _type == "person"
      && references(^._id)
      && ^._id in relations[].person._ref
      && ${live} && ${visible}
    ] | order(name asc, _id asc){
      "relations": coalesce(relations[person._ref == ^.^._id]{
        relationship,
        "person": ^${card},
        "evidence": ${quotes}
      }, [])
    }.relations[]
  ][defined(person)],
  "events": ${participations},
  "articles": ${coverage}
}`)

export type PersonBySlug = NonNullable<PersonBySlugQueryResult>

/** The person at an address, or at one that they had before: compare the `slug` to redirect. */
export function fetchPersonBySlug(
  client: QueryClient,
  {slug, includeSuggested = false}: {slug: string} & Visibility,
): Promise<PersonBySlug | undefined> {
  return ask(client, {
    what: `the person “${slug}”`,
    query: personBySlugQuery,
    params: {slug, includeSuggested},
    result: personBySlugResult,
  })
}

export const personBySlugResult = resultOf<PersonBySlugQueryResult>()(
  personShape
    .extend({
      givenName: z.string().nullable(),
      familyName: z.string().nullable(),
      familyNameFirst: z.boolean().nullable(),
      honorificPrefix: z.string().nullable(),
      alternateNames: alternateNamesShape,
      description: z.string().nullable(),
      image: imageShape.nullable(),
      gender: termShape(genders).nullable(),
      birthDate: dateShape.nullable(),
      deathDate: dateShape.nullable(),
      nationality: z.array(organizationShape),
      identifiers: identifiersShape,
      sameAs: z.array(z.string()),
      affiliations: z.array(
        z.object({
          _key: z.string(),
          roleName: z.string().nullable(),
          startDate: dateShape.nullable(),
          endDate: dateShape.nullable(),
          organization: organizationShape,
          evidence: quotesShape,
        }),
      ),
      relatives: z.array(
        z.object({
          relationship: termShape(relationships),
          person: personShape,
          evidence: quotesShape,
        }),
      ),
      events: participationsShape,
      articles: z.array(articleCardShape),
    })
    .nullable(),
)
