import type {KnownEntity} from './known.ts'
import type {Numbers} from './numbers.ts'

/** An entity with numbers for ids, and without what it does not say, which is most of it. */
type Parked = Pick<KnownEntity, '_type' | 'name'> &
  Partial<Pick<KnownEntity, (typeof AS_IT_IS)[number]>> & {
    _id: number
    parentOrganization?: number
    affiliations?: Array<[number, string | null]>
    participants?: Array<[number, string | null]>
    relatives?: number[]
    namedBy?: number[]
    describedBy?: number[]
  }

const AS_IT_IS = [
  'kind',
  'gender',
  'alternateNames',
  'identifiers',
  'startDate',
  'since',
  'until',
] as const

/** As text that takes little room: a hundred thousand of them have to lie in memory. */
export function parked(entity: KnownEntity, {of}: Numbers): string {
  const {parentOrganization: parent} = entity
  const said: Record<keyof Parked, unknown> = {
    ...entity,
    _id: of(entity._id),
    parentOrganization: parent === null ? null : of(parent),
    affiliations: entity.affiliations.map((each) => [of(each.organization), each.roleName]),
    participants: entity.participants.map(({party, role}) => [of(party), role]),
    relatives: entity.relatives.map(of),
    namedBy: entity.namedBy.map(of),
    describedBy: entity.describedBy.map(of),
  }
  const kept = Object.entries(said).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return JSON.stringify(Object.fromEntries(kept))
}

export function unparked(text: string, {id}: Numbers): KnownEntity {
  const said: Parked = JSON.parse(text)
  return {
    ...NOTHING_SAID,
    ...said,
    _id: id(said._id),
    parentOrganization: said.parentOrganization === undefined ? null : id(said.parentOrganization),
    affiliations: (said.affiliations ?? []).map(([body, roleName]) => ({
      organization: id(body),
      roleName,
    })),
    participants: (said.participants ?? []).map(([party, role]) => ({party: id(party), role})),
    relatives: (said.relatives ?? []).map(id),
    namedBy: (said.namedBy ?? []).map(id),
    describedBy: (said.describedBy ?? []).map(id),
  }
}

const NOTHING_SAID = {
  kind: null,
  gender: null,
  alternateNames: [],
  identifiers: [],
  startDate: null,
  since: null,
  until: null,
}
