import {z} from 'zod'
import {alternateNameKinds} from '../../schemas/vocabularies.ts'
import type {AlternateNameKind, EntityType, SanityDocument} from '../types.ts'

/** What resolve needs of an entity that the dataset holds. A draft counts as much as a published document. */
export type KnownEntity = {
  _id: string
  _type: EntityType
  name: string
  kind: string | null
  gender: string | null
  alternateNames: Array<{value: string; kind: AlternateNameKind}>
  identifiers: Array<{scheme: string; value: string}>
  /** EDTF: of an event, and of a person's or a body's life. */
  startDate: string | null
  since: string | null
  until: string | null
  /** Published ids. */
  parentOrganization: string | null
  affiliations: Array<{organization: string; roleName: string | null}>
  relatives: string[]
  /** Of an event. */
  participants: Array<{party: string; role: string | null}>
  /** The articles that name it, and those that only describe it. */
  namedBy: string[]
  describedBy: string[]
}

/**
 * The members of a document that `knownEntity` reads, as a GROQ projection: the dataset is asked for no more of each,
 * and what it answers is read as the whole document would be.
 */
export const KNOWN_PROJECTION = `{
  _id, _type, name, kind, gender,
  alternateNames[]{value, kind},
  identifiers[]{scheme, value},
  startDate{edtf}, birthDate{edtf}, deathDate{edtf}, foundingDate{edtf}, dissolutionDate{edtf},
  parentOrganization{_ref},
  affiliations[]{organization{_ref}, roleName},
  relations[]{person{_ref}},
  participants[]{party{_ref}, role},
  "fieldEvidence": fieldEvidence[field in ["name", "kind"]]{field, evidence[]{article{_ref}}}
}`

/** What a document says of an entity; undefined for one that is none, or has no name yet. */
export function knownEntity(document: SanityDocument): KnownEntity | undefined {
  const {data} = entityDocument.safeParse(document)
  if (!data) return undefined
  const citing = (field: string): string[] =>
    data.fieldEvidence.flatMap((each) => (each.field === field ? each.evidence : []))
  return {
    _id: data._id,
    _type: data._type,
    name: data.name,
    kind: data.kind ?? null,
    gender: data.gender ?? null,
    alternateNames: data.alternateNames,
    identifiers: data.identifiers,
    startDate: data.startDate ?? null,
    since: data.birthDate ?? data.foundingDate ?? null,
    until: data.deathDate ?? data.dissolutionDate ?? null,
    parentOrganization: data.parentOrganization ?? null,
    affiliations: data.affiliations.map(({organization, roleName}) => ({
      organization,
      roleName: roleName ?? null,
    })),
    relatives: data.relations,
    participants: data.participants.map(({party, role}) => ({party, role: role ?? null})),
    namedBy: citing('name'),
    describedBy: citing('kind'),
  }
}

/** GROQ says null for what a document does not have, and editors leave members half filled in. */
function orNothing<Value>(value: z.ZodType<Value>) {
  return value.nullish().catch(undefined)
}

function listOf<Member>(member: z.ZodType<Member>) {
  return z
    .array(z.unknown())
    .nullish()
    .catch(undefined)
    .transform((list) =>
      (list ?? []).flatMap((each) => {
        const parsed = member.safeParse(each)
        return parsed.success ? [parsed.data] : []
      }),
    )
}

const reference = z.object({_ref: z.string()}).transform(({_ref}) => _ref)
const date = z.object({edtf: z.string()}).transform(({edtf}) => edtf)

const entityDocument = z.object({
  _id: z.string(),
  _type: z.enum(['person', 'organization', 'event']),
  name: z.string(),
  kind: orNothing(z.string()),
  gender: orNothing(z.string()),
  alternateNames: listOf(
    z.object({value: z.string(), kind: z.enum(alternateNameKinds.map(({value}) => value))}),
  ),
  identifiers: listOf(z.object({scheme: z.string(), value: z.string()})),
  startDate: orNothing(date),
  birthDate: orNothing(date),
  deathDate: orNothing(date),
  foundingDate: orNothing(date),
  dissolutionDate: orNothing(date),
  parentOrganization: orNothing(reference),
  affiliations: listOf(z.object({organization: reference, roleName: orNothing(z.string())})),
  relations: listOf(z.object({person: reference}).transform(({person}) => person)),
  participants: listOf(z.object({party: reference, role: orNothing(z.string())})),
  fieldEvidence: listOf(
    z.object({
      field: z.string(),
      evidence: listOf(z.object({article: reference}).transform(({article}) => article)),
    }),
  ),
})
