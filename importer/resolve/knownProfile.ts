import {publishedId} from '../ids.ts'
import {isPandemic} from './genericName.ts'
import type {KnownEntity} from './known.ts'
import {type Body, gradedNames, isOneWord, normalise, type Profile} from './profile.ts'

/** The profile of what the dataset holds of one entity. `bodyOf` knows the organizations that it speaks of. */
export function knownProfile(
  entity: KnownEntity,
  bodyOf: (id: string) => Body | undefined,
): Profile {
  const {_id, _type: type, name, kind, gender, startDate} = entity
  const parent = entity.parentOrganization ?? ''
  const state = bodyOf(parent)
  return {
    documentId: publishedId(_id),
    type,
    name,
    ...(kind ? {kind} : {}),
    names: gradedNames(type, name, entity.alternateNames),
    identifiers: new Set(entity.identifiers.map(({scheme, value}) => `${scheme}:${value}`)),
    ...(gender ? {gender} : {}),
    organizations: new Map(
      entity.affiliations.map(({organization: id}) => [id, bodyOf(id) ?? {name: id, kind: ''}]),
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
