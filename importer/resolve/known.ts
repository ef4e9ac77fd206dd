import {publishedId} from '../ids.ts'
import type {AlternateNameKind, EntityType} from '../types.ts'
import {isPandemic} from './genericName.ts'
import {type Body, gradedNames, isOneWord, normalise, type Profile} from './profile.ts'

/** What resolve needs of an entity that the dataset holds. A draft counts as much as a published document. */
export type KnownEntity = {
  _id: string
  _type: EntityType
  name: string
  kind: string | null
  gender: string | null
  alternateNames: Array<{value: string; kind: AlternateNameKind}>
  identifiers: Array<{scheme: string; value: string}>
  startDate: string | null
  /** Published ids. */
  parentOrganization: string | null
  affiliations: string[]
  /** The articles that name it, and those that only describe it. */
  namedBy: string[]
  describedBy: string[]
}

/** One profile for each entity, a person's draft and its published version taken together. */
export function knownProfiles(known: KnownEntity[]): Profile[] {
  const bodies = new Map(
    known.map(({_id, name, kind}) => [publishedId(_id), {name, kind: kind ?? ''}]),
  )
  const profiles = new Map<string, Profile>()
  for (const entity of known) {
    const profile = profileOf(entity, bodies)
    const before = profiles.get(profile.documentId)
    profiles.set(profile.documentId, before ? joined(before, profile) : profile)
  }
  return [...profiles.values()]
}

function profileOf(entity: KnownEntity, bodies: Map<string, Body>): Profile {
  const {_id, _type: type, name, kind, gender, startDate} = entity
  const parent = entity.parentOrganization ?? ''
  const state = bodies.get(parent)
  return {
    documentId: publishedId(_id),
    type,
    name,
    ...(kind ? {kind} : {}),
    names: gradedNames(type, name, entity.alternateNames),
    identifiers: new Set(entity.identifiers.map(({scheme, value}) => `${scheme}:${value}`)),
    ...(gender ? {gender} : {}),
    organizations: new Map(
      entity.affiliations.map((id) => [id, bodies.get(id) ?? {name: id, kind: ''}]),
    ),
    ...(state?.kind === 'state' ? {state: {id: parent, name: state.name}} : {}),
    ...(startDate ? {startDate} : {}),
    articles: new Set([...entity.namedBy, ...entity.describedBy]),
    named: isNamed(entity),
  }
}

/** A person made it, or some article calls it by a name: not only "the rally", of which every article has its own. */
function isNamed({_type, name, namedBy, describedBy}: KnownEntity): boolean {
  if (_type === 'person') return !isOneWord(normalise(_type, name))
  if (_type === 'organization' || isPandemic(name)) return true
  return namedBy.length > 0 || describedBy.length === 0
}

/** What the second one adds; where both say something, the first one stands. */
export function joined(one: Profile, two: Profile): Profile {
  return {
    ...two,
    ...one,
    names: new Map([...two.names, ...one.names]),
    identifiers: new Set([...one.identifiers, ...two.identifiers]),
    organizations: new Map([...two.organizations, ...one.organizations]),
    articles: new Set([...one.articles, ...two.articles]),
    named: one.named || two.named,
  }
}
