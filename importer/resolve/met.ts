import {articleId} from '../ids.ts'
import type {Entity, Extraction, Fact, Source} from '../types.ts'
import {isPandemic} from './genericName.ts'
import {type Body, gradedNames, isOneWord, normalise, type Profile} from './profile.ts'

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
 * already: a person's organizations, a body's state.
 */
export function metProfile(
  entity: Entity,
  extraction: Extraction,
  documentIds: ReadonlyMap<string, string>,
): Profile {
  const state = stateOf(entity, extraction, documentIds)
  return {
    documentId: '',
    type: entity.type,
    name: entity.name,
    ...(entity.type === 'person' ? {} : {kind: entity.kind}),
    names: gradedNames(entity.type, entity.name, entity.alternateNames),
    identifiers: identifiersOf(entity),
    ...(entity.type === 'person' && entity.gender ? {gender: entity.gender} : {}),
    organizations: organizationsOf(entity, extraction, documentIds),
    ...(state ? {state} : {}),
    ...(entity.type === 'event' && entity.startDate ? {startDate: entity.startDate.edtf} : {}),
    articles: new Set([articleId(extraction.source.system, extraction.source.id)]),
    named: isNamed(entity),
  }
}

function identifiersOf(entity: Entity): Set<string> {
  const code = entity.type === 'organization' ? entity.countryCode : undefined
  return new Set(code ? [`${STATE_SCHEME}:${code.toUpperCase()}`] : [])
}

function organizationsOf(
  {id}: Entity,
  {entities, facts}: Extraction,
  documentIds: ReadonlyMap<string, string>,
): Map<string, Body> {
  const bodies = new Map(
    entities.flatMap((each) =>
      each.type === 'organization' ? [[each.id, {name: each.name, kind: each.kind}]] : [],
    ),
  )
  return new Map(
    facts.flatMap((fact) => {
      if (fact.type !== 'affiliation' || fact.person !== id) return []
      const documentId = documentIds.get(fact.organization)
      const body = bodies.get(fact.organization)
      return documentId && body ? [[documentId, body]] : []
    }),
  )
}

function stateOf(
  {id}: Entity,
  {entities, facts}: Extraction,
  documentIds: ReadonlyMap<string, string>,
): Profile['state'] {
  const states = new Map(
    entities.flatMap((each) =>
      'kind' in each && each.kind === 'state' ? [[each.id, each.name]] : [],
    ),
  )
  const parent = facts.find(
    (fact): fact is Extract<Fact, {type: 'parentOrganization'}> =>
      fact.type === 'parentOrganization' && fact.organization === id && states.has(fact.parent),
  )
  const [state, name] = parent ? [documentIds.get(parent.parent), states.get(parent.parent)] : []
  return state && name ? {id: state, name} : undefined
}

/** An event has a name of its own where the text calls it by one; a title that was made for it is none. */
function isNamed(entity: Entity): boolean {
  if (entity.type === 'person') return !isOneWord(normalise(entity.type, entity.name))
  if (entity.type === 'organization' || isPandemic(entity.name)) return true
  return entity.mentions.some(({form}) => form === 'name')
}
