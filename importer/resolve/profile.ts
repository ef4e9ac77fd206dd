import type {Judgement} from '../../schemas/vocabularies.ts'
import type {AlternateNameKind, EntityType} from '../types.ts'
import {isGenericName} from './genericName.ts'
import {normaliseName, normalisePersonName} from './normaliseName.ts'

/**
 * What decides whether two of them are one: the same for an entity of an article, and for a document of the dataset
 * (which gathers what several articles said).
 */
export type Profile = {
  documentId: string
  type: EntityType
  /** As people read it. */
  name: string
  kind?: string
  /** Normalised. Only what may identify alone: short forms and descriptions are left out. */
  names: Map<string, NameGrade>
  /** `scheme:value` */
  identifiers: Set<string>
  gender?: string
  /** The organizations that it belongs to, by their ids. */
  organizations: Map<string, Body>
  /** The state whose body this is. */
  state?: {id: string; name: string}
  startDate?: string
  /** The articles that name it, as far as they are known. */
  articles: Set<string>
  /** Has a name of its own, which people elsewhere would use: not "the rally", not one word for a person. */
  named: boolean
  /** Of an entity of an article: the ids that it would get, or what a person united their documents with. */
  minted?: Minted
  /** Of an entity of an article: the documents that it was when the article was last imported, under one of its names. */
  was?: ReadonlySet<string>
  /** Of an entity of an article: what people have said of it and other documents. */
  judged?: ReadonlyMap<string, Judgement>
  /** Imported beside one of the same name, because nobody could tell. It takes evidence to be preferred over that. */
  apart?: boolean
}

/** Another organization, as far as telling two of a name apart needs it; the name is for people to read. */
export type Body = {name: string; kind: string}

/** The ids that an entity would get: from its name alone, and from its name and its article. */
export type Minted = {plain: string; own: string}

export type NameGrade = 'name' | 'alias' | 'abbreviation'

const GRADES: Record<AlternateNameKind, NameGrade | undefined> = {
  alias: 'alias',
  native: 'alias',
  former: 'alias',
  abbreviation: 'abbreviation',
  short: undefined,
  descriptor: undefined,
}

/** Its names, normalised; of the other names only those that would be understood in another article. */
export function gradedNames(
  type: EntityType,
  name: string,
  alternateNames: ReadonlyArray<{value: string; kind: AlternateNameKind}>,
): Map<string, NameGrade> {
  const names = new Map<string, NameGrade>()
  const title = normalise(type, name)
  if (title !== '') names.set(title, 'name')
  for (const {value, kind} of alternateNames) {
    const grade = GRADES[kind]
    const other = normalise(type, value)
    if (grade && !names.has(other) && isTelling(type, other)) names.set(other, grade)
  }
  return names
}

function isTelling(type: EntityType, normalised: string): boolean {
  if (type === 'person') return !isOneWord(normalised)
  return normalised !== '' && !(type === 'organization' && isGenericName(normalised))
}

export function normalise(type: EntityType, name: string): string {
  return type === 'person' ? normalisePersonName(name) : normaliseName(name)
}

export function isOneWord(normalised: string): boolean {
  return !normalised.includes(' ')
}

/** A body that many states have, under this very name. */
export function isGeneric(profile: Profile): boolean {
  return (
    profile.type === 'organization' &&
    profile.kind !== 'state' &&
    isGenericName(normalise(profile.type, profile.name))
  )
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
