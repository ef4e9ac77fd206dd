import {
  createNamesIndex,
  type KnownEntity,
  type KnownJudgement,
  knownEntity,
  resolve as resolveWith,
} from '../../../importer/resolve/index.ts'
import type {Entity, Extraction, Fact, Resolution} from '../../../importer/types.ts'

/** What articles tell of, written short. */
type Person = Extract<Entity, {type: 'person'}>
export type Organization = Extract<Entity, {type: 'organization'}>
type Event = Extract<Entity, {type: 'event'}>

export const span = {block: 'b', start: 0, end: 1, quote: 'x', confidence: 0.9, method: 'test'}
const base = (name: string) => ({
  id: name,
  name,
  alternateNames: [],
  mentions: [{...span, quote: name, form: 'name' as const}],
  confidence: 0.9,
})
export const person = (name: string, traits: Partial<Person> = {}): Person => ({
  ...base(name),
  type: 'person',
  ...traits,
})
export const organization = (
  name: string,
  kind: Organization['kind'],
  traits: Partial<Organization> = {},
): Organization => ({...base(name), type: 'organization', kind, ...traits})
export const event = (name: string, traits: Partial<Event> = {}): Event => ({
  ...base(name),
  type: 'event',
  kind: 'summit',
  ...traits,
})
export const state = (name: string, countryCode: string) =>
  organization(name, 'state', {countryCode})
export const also = (value: string) => ({alternateNames: [{value, kind: 'alias' as const}]})
export const began = (edtf: string) => ({startDate: {edtf, evidence: span}})

export function article(id: string, entities: Entity[], facts: Fact[] = []): Extraction {
  return {
    source: {system: 'file', id, sha256: ''},
    extractor: {name: 'test', version: '1'},
    language: 'en',
    entities,
    facts,
    unresolved: [],
    about: [],
  }
}
export const member = (who: string, of: string): Fact => ({
  type: 'affiliation',
  person: who,
  organization: of,
  evidence: span,
})
export const part = (of: string, whole: string): Fact => ({
  type: 'parentOrganization',
  organization: of,
  parent: whole,
  evidence: span,
})
export function known(
  entity: Partial<KnownEntity> & Pick<KnownEntity, '_id' | '_type' | 'name'>,
): KnownEntity {
  const {_id, _type, name} = entity
  const named = knownEntity({_id, _type, name})
  if (!named) throw new Error(`${_id} is no entity`)
  return {...named, ...entity}
}

export const belongsTo = (organization: string) => ({organization, roleName: null})

/** What an article contributed when it was imported before, by its id. */
type Recorded = Map<string, Array<{id: string; type: string; fields: Record<string, unknown>}>>

/** A batch beside what the dataset holds, and what people have said. */
export const resolve = (
  extractions: Extraction[],
  entities: KnownEntity[],
  judgements: KnownJudgement[] = [],
  recorded: Recorded = new Map(),
) =>
  resolveWith(
    extractions.map((extraction) => ({
      extraction,
      source: {date: '2020-01-01'},
      recorded: recorded.get(extraction.source.id) ?? [],
    })),
    createNamesIndex({entities, judgements}),
  )

/** What becomes of the first entity of each of two articles. */
export function firstOfBoth(
  one: [entities: Entity[], facts?: Fact[]],
  two: [entities: Entity[], facts?: Fact[]],
) {
  const resolutions = resolve([article('a', ...one), article('b', ...two)], [])
  const here = found(resolutions, 'a', one[0][0]?.id ?? '')
  const there = found(resolutions, 'b', two[0][0]?.id ?? '')
  return {here, there, shared: here.documentId === there.documentId}
}

/** What became of an entity in an article, by their names. */
export function found(resolutions: Resolution[], articleId: string, entity: string) {
  const all = resolutions.find(({source}) => source.id === articleId)?.entities
  const one = all?.find((each) => each.entity === entity)
  if (!one) throw new Error(`No ${entity} in ${articleId}`)
  return one
}
