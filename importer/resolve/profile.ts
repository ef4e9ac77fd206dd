import type {Judgement} from '../../schemas/vocabularies.ts'
import type {EntityType} from '../types.ts'
import type {NameGrade} from './gradedNames.ts'

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
  /** Of a body: what its names are short for, or would be shortened to. */
  acronyms: Set<string>
  /** Of a person: "jr", "sr", and the empty text for a name that has neither. */
  generations: Set<string>
  /** `scheme:value` */
  identifiers: Set<string>
  gender?: string
  /** The organizations that it belongs to, by their ids. */
  organizations: Map<string, Membership>
  /** A person's relatives: their names, by their ids. */
  relatives: Map<string, string>
  /** The events that it takes part in, by their ids. */
  deeds: Map<string, Deed>
  /** The state whose body this is. */
  state?: {id: string; name: string}
  /** EDTF: when an event began, a person was born and died, a body was founded and dissolved. */
  startDate?: string
  since?: string
  until?: string
  /** The articles that name it, as far as they are known. */
  articles: Set<string>
  /** Has a name of its own, which people elsewhere would use: not "the rally", not one word for a person. */
  named: boolean
  /** Imported beside one of the same name, because nobody could tell. It takes evidence to be preferred over that. */
  apart?: boolean
  /** Of a known person: the documents that their articles speak of besides. */
  company?: ReadonlySet<string>
}

/** An entity of an article, about to be resolved. */
export type Met = Profile & {
  /** The ids that it would get, or what a person united their documents with. */
  minted: Minted
  /** The documents that it was when the article was last imported, under one of its names. */
  was: ReadonlySet<string>
  /** What people have said of it and other documents. */
  judged: ReadonlyMap<string, Judgement>
  /** The article's date, as EDTF. */
  date: string
  /** What the article speaks of besides and has resolved: names by documents' ids. */
  beside: ReadonlyMap<string, string>
}

/** Another organization, as far as telling two of a name apart needs it; the name is for people to read. */
export type Body = {name: string; kind: string}

export type Membership = Body & {roles: string[]}

export type Deed = {name: string; kind: string; role: string; startDate?: string}

/** The ids that an entity would get: from its name alone, and from its name and its article. */
export type Minted = {plain: string; own: string}

/** What the second one adds; where both say something, the first one stands. */
export function joined(one: Profile, two: Profile): Profile {
  return {
    ...two,
    ...one,
    names: new Map([...two.names, ...one.names]),
    acronyms: new Set([...one.acronyms, ...two.acronyms]),
    generations: new Set([...one.generations, ...two.generations]),
    identifiers: new Set([...one.identifiers, ...two.identifiers]),
    organizations: joinedMemberships(one, two),
    relatives: new Map([...two.relatives, ...one.relatives]),
    deeds: new Map([...two.deeds, ...one.deeds]),
    articles: new Set([...one.articles, ...two.articles]),
    named: one.named || two.named,
  }
}

function joinedMemberships(one: Profile, two: Profile): Map<string, Membership> {
  const all = new Map(two.organizations)
  for (const [id, membership] of one.organizations) {
    const roles = [...membership.roles, ...(all.get(id)?.roles ?? [])]
    all.set(id, {...membership, roles: [...new Set(roles)]})
  }
  return all
}
