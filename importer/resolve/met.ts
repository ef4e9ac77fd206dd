import {articleId} from '../ids.ts'
import type {Entity, Extraction, Fact, Source} from '../types.ts'
import {isEverywhere} from './entities.ts'
import {isOneOfItsName} from './genericName.ts'
import {acronymsOf, generationsOf, gradedNames, isOneWord, normalise} from './gradedNames.ts'
import type {Deed, Membership, Profile} from './profile.ts'

/** An article as it was read, with what it contributed to which document when it was last imported. */
export type ToResolve = {
  source: Pick<Source, 'date'>
  extraction: Extraction
  recorded: ReadonlyArray<{id: string; type: string; fields: Record<string, unknown>}>
}

/** The scheme under which states are known by their two-letter code. */
export const STATE_SCHEME = 'iso-3166-1-alpha-2'

/**
 * The profile of an entity that an article speaks of. `documentIds` holds those of its article that are resolved
 * already: a person's organizations and events, a body's state.
 */
export function metProfile(
  entity: Entity,
  extraction: Extraction,
  documentIds: ReadonlyMap<string, string>,
): Profile {
  const {type, name, alternateNames} = entity
  const facts = factsAbout(entity, extraction, documentIds)
  const state = stateOf(facts)
  return {
    documentId: '',
    type,
    name,
    ...(type === 'person' ? {} : {kind: entity.kind}),
    names: gradedNames(type, name, alternateNames),
    acronyms: type === 'organization' ? acronymsOf(name, alternateNames) : new Set(),
    generations: type === 'person' ? generationsOf(name, alternateNames) : new Set(),
    identifiers: identifiersOf(entity),
    ...(type === 'person' && entity.gender ? {gender: entity.gender} : {}),
    organizations: organizationsOf(facts),
    relatives: relativesOf(facts),
    deeds: deedsOf(facts),
    ...(state ? {state} : {}),
    ...(type === 'event' && entity.startDate ? {startDate: entity.startDate.edtf} : {}),
    articles: new Set([articleId(extraction.source.system, extraction.source.id)]),
    named: isNamed(entity),
  }
}

/** What an article speaks of besides and has resolved, by the ids of documents; what is everywhere is left aside. */
export function besideIn(
  {entities}: Extraction,
  documentIds: ReadonlyMap<string, string>,
): Map<string, string> {
  return new Map(
    entities.flatMap((entity) => {
      const documentId = documentIds.get(entity.id)
      return documentId && !isEverywhere(entity) ? [[documentId, entity.name]] : []
    }),
  )
}

/** What the article says of an entity and another one that is resolved already. */
type FactAbout = {fact: Fact; other: Entity; documentId: string}

function factsAbout(
  {id}: Entity,
  {entities, facts}: Extraction,
  documentIds: ReadonlyMap<string, string>,
): FactAbout[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return facts.flatMap((fact) => {
    const otherId = otherIn(fact, id)
    const other = otherId && byId.get(otherId)
    const documentId = otherId && documentIds.get(otherId)
    return other && documentId ? [{fact, other, documentId}] : []
  })
}

/** Of the two that a fact ties together, the one that is not this. */
function otherIn(fact: Fact, id: string): string | undefined {
  switch (fact.type) {
    case 'affiliation':
      return fact.person === id ? fact.organization : undefined
    case 'relation':
      return fact.person === id ? fact.relative : fact.relative === id ? fact.person : undefined
    case 'participation':
      return fact.party === id ? fact.event : undefined
    case 'parentOrganization':
      return fact.organization === id ? fact.parent : undefined
    case 'superEvent':
    case 'commemorates':
      return undefined
  }
}

function organizationsOf(facts: FactAbout[]): Map<string, Membership> {
  const memberships = new Map<string, Membership>()
  for (const {fact, other, documentId} of facts) {
    if (fact.type !== 'affiliation' || other.type !== 'organization') continue
    const before = memberships.get(documentId)?.roles ?? []
    const roles = [...before, ...(fact.roleName ? [fact.roleName] : [])]
    memberships.set(documentId, {name: other.name, kind: other.kind, roles})
  }
  return memberships
}

function relativesOf(facts: FactAbout[]): Map<string, string> {
  return new Map(
    facts.flatMap(({fact, other, documentId}) =>
      fact.type === 'relation' ? [[documentId, other.name]] : [],
    ),
  )
}

function deedsOf(facts: FactAbout[]): Map<string, Deed> {
  return new Map(
    facts.flatMap(({fact, other, documentId}) => {
      if (fact.type !== 'participation' || other.type !== 'event') return []
      const {name, kind, startDate} = other
      const dated = startDate ? {startDate: startDate.edtf} : {}
      return [[documentId, {name, kind, role: fact.role, ...dated}]]
    }),
  )
}

function stateOf(facts: FactAbout[]): Profile['state'] {
  const parent = facts.find(
    ({fact, other}) =>
      fact.type === 'parentOrganization' && other.type === 'organization' && other.kind === 'state',
  )
  return parent && {id: parent.documentId, name: parent.other.name}
}

function identifiersOf(entity: Entity): Set<string> {
  const code = entity.type === 'organization' ? entity.countryCode : undefined
  return new Set(code ? [`${STATE_SCHEME}:${code.toUpperCase()}`] : [])
}

/** An event has a name of its own where the text calls it by one; a title that was made for it is none. */
function isNamed(entity: Entity): boolean {
  if (entity.type === 'person') return !isOneWord(normalise(entity.type, entity.name))
  if (entity.type === 'organization' || isOneOfItsName(entity)) return true
  return entity.mentions.some(({form}) => form === 'name')
}
