import {publishedId} from '../ids.ts'
import {isOneOfItsName} from './genericName.ts'
import {acronymsOf, generationsOf, gradedNames, isOneWord, normalise} from './gradedNames.ts'
import type {KnownEntity} from './known.ts'
import type {Body, Deed, Membership, Profile} from './profile.ts'

/** What an entity's own document does not say of it: the names of others, and what their documents say of this one. */
export type Surroundings = {
  entity(id: string): KnownEntity | undefined
  /** Those whose documents speak of this one: relatives, and events that it takes part in. */
  speakingOf(id: string): KnownEntity[]
}

/** The profile of what the dataset holds of one entity. */
export function knownProfile(entity: KnownEntity, around: Surroundings): Profile {
  const {_id, _type: type, name, kind, gender, alternateNames, startDate, since, until} = entity
  const isPerson = type === 'person'
  const state = around.entity(entity.parentOrganization ?? '')
  return {
    documentId: publishedId(_id),
    type,
    name,
    ...(kind ? {kind} : {}),
    names: gradedNames(type, name, alternateNames),
    acronyms: type === 'organization' ? acronymsOf(name, alternateNames) : new Set(),
    generations: isPerson ? generationsOf(name, alternateNames) : new Set(),
    identifiers: new Set(entity.identifiers.map(({scheme, value}) => `${scheme}:${value}`)),
    ...(gender ? {gender} : {}),
    organizations: memberships(entity, around),
    relatives: isPerson ? relatives(entity, around) : new Map(),
    deeds: isPerson ? deeds(entity, around) : new Map(),
    ...(state?.kind === 'state' ? {state: {id: publishedId(state._id), name: state.name}} : {}),
    ...(startDate ? {startDate} : {}),
    ...(since ? {since} : {}),
    ...(until ? {until} : {}),
    articles: new Set([...entity.namedBy, ...entity.describedBy]),
    named: isNamed(entity),
  }
}

function memberships({affiliations}: KnownEntity, around: Surroundings): Map<string, Membership> {
  const byBody = Map.groupBy(affiliations, ({organization}) => organization)
  return new Map(
    [...byBody].map(([id, some]) => {
      const roles = some.flatMap(({roleName}) => roleName ?? [])
      return [id, {...bodyOf(id, around), roles}]
    }),
  )
}

function bodyOf(id: string, around: Surroundings): Body {
  const body = around.entity(id)
  return {name: body?.name ?? id, kind: body?.kind ?? ''}
}

/** One side stores a relation; the other one knows of it too. */
function relatives({_id, relatives}: KnownEntity, around: Surroundings): Map<string, string> {
  const others = around.speakingOf(publishedId(_id)).filter(({_type}) => _type === 'person')
  return new Map([
    ...relatives.map((id) => [id, around.entity(id)?.name ?? id] as const),
    ...others.map((other) => [publishedId(other._id), other.name] as const),
  ])
}

function deeds({_id}: KnownEntity, around: Surroundings): Map<string, Deed> {
  const id = publishedId(_id)
  return new Map(
    around.speakingOf(id).flatMap((event) => {
      const {_type, name, kind, startDate, participants} = event
      if (_type !== 'event') return []
      const role = participants.find(({party}) => party === id)?.role ?? ''
      const deed = {name, kind: kind ?? '', role, ...(startDate ? {startDate} : {})}
      return [[publishedId(event._id), deed]]
    }),
  )
}

/** A person made it, or some article calls it by a name: not only "the rally", of which every article has its own. */
export function isNamed({_type, name, kind, namedBy, describedBy}: KnownEntity): boolean {
  if (_type === 'person') return !isOneWord(normalise(_type, name))
  if (_type === 'organization' || isOneOfItsName({name, kind})) return true
  return namedBy.length > 0 || describedBy.length === 0
}
