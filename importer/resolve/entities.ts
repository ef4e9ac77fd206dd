import {isDraft, publishedId} from '../ids.ts'
import {createLists, type Lists, move, type Scratch} from '../scratch.ts'
import type {Entity} from '../types.ts'
import {blockKeys} from './blockKeys.ts'
import {acronymsOf, gradedNames} from './gradedNames.ts'
import type {KnownEntity} from './known.ts'
import {isNamed, type Surroundings} from './knownProfile.ts'
import {createNumbers} from './numbers.ts'
import {parked, unparked} from './parked.ts'
import type {Profile} from './profile.ts'

/** Every entity of a dataset, parked as text, and the ways by which it is found. Ids are those of published documents. */
export type Entities = Surroundings & {
  put(entity: KnownEntity): void
  /** The draft or the published version of this very id. */
  remove(id: string): void
  has(id: string): boolean
  /** The draft first, for it is what a person sees. */
  versions(id: string): KnownEntity[]
  near(profile: Profile): string[]
  spokenOfIn(articleId: string): readonly string[]
}

export function createEntities(scratch: Scratch): Entities {
  const numbers = createNumbers()
  const published = scratch.texts<number>()
  const drafts = scratch.texts<number>()
  const byName = scratch.lists<string>()
  const bySpokenOf = scratch.lists<number>()
  // Not in the scratch, which is slower: of somebody of whom a thousand articles speak, each is asked every time.
  const byArticle = createLists<number, number>()

  const versions = (id: string): KnownEntity[] => {
    const number = numbers.find(id)
    if (number === undefined) return []
    const texts = [drafts.get(number), published.get(number)]
    return texts.flatMap((text) => (text === undefined ? [] : [unparked(text, numbers)]))
  }
  const keep = (versionId: string, text: string | undefined): void => {
    const id = publishedId(versionId)
    const number = numbers.of(id)
    const before = versions(id)
    const kept = isDraft(versionId) ? drafts : published
    if (text === undefined) kept.delete(number)
    else kept.set(number, text)
    const now = versions(id)
    move(byName, number, {before: setOf(before, namesOf), now: setOf(now, namesOf)})
    const articles = (one: KnownEntity) => articlesOf(one).map(numbers.of)
    move(byArticle, number, {before: setOf(before, articles), now: setOf(now, articles)})
    const others = (one: KnownEntity) => othersIn(one).map(numbers.of)
    move(bySpokenOf, number, {before: setOf(before, others), now: setOf(now, others)})
  }
  const idsAt = (lists: Lists<number, number>, id: string): string[] => {
    const number = numbers.find(id)
    return number === undefined ? [] : lists.at(number).map(numbers.id)
  }
  return {
    versions,
    entity: (id) => versions(id)[0],
    has(id) {
      const number = numbers.find(id)
      return number !== undefined && (published.has(number) || drafts.has(number))
    },
    near: (met) => [...new Set([...blockKeys(met)].flatMap(byName.at))].map(numbers.id),
    spokenOfIn: (article) => idsAt(byArticle, article),
    speakingOf: (id) => idsAt(bySpokenOf, id).flatMap((other) => versions(other)[0] ?? []),
    put: (entity) => keep(entity._id, parked(entity, numbers)),
    remove: (id) => keep(id, undefined),
  }
}

function setOf<Key>(
  versions: readonly KnownEntity[],
  of: (entity: KnownEntity) => Iterable<Key>,
): Set<Key> {
  return new Set(versions.flatMap((entity) => [...of(entity)]))
}

function namesOf(entity: KnownEntity): Set<string> {
  const {_type: type, name, alternateNames, identifiers} = entity
  return blockKeys({
    type,
    names: gradedNames(type, name, alternateNames),
    acronyms: type === 'organization' ? acronymsOf(name, alternateNames) : new Set(),
    identifiers: new Set(identifiers.map(({scheme, value}) => `${scheme}:${value}`)),
    named: isNamed(entity),
  })
}

/** What every other article speaks of brings nobody closer to anybody. */
export function isEverywhere(entity: Entity | KnownEntity): boolean {
  return 'kind' in entity && entity.kind !== null && EVERYWHERE.has(entity.kind)
}

const EVERYWHERE = new Set<string>(['state', 'news-agency', 'broadcaster', 'newspaper'])

function articlesOf(entity: KnownEntity): string[] {
  return isEverywhere(entity) ? [] : [...entity.namedBy, ...entity.describedBy]
}

function othersIn({relatives, participants}: KnownEntity): string[] {
  return [...relatives, ...participants.map(({party}) => party)]
}
