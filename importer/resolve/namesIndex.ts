import type {Judgement} from '../../schemas/vocabularies.ts'
import {isDraft, publishedId} from '../ids.ts'
import type {Review, SanityDocument} from '../types.ts'
import {blockKeys, createBlocks} from './blocks.ts'
import {createJudgements, type KnownJudgement} from './judgements.ts'
import {type KnownEntity, knownEntity} from './known.ts'
import {knownProfile} from './knownProfile.ts'
import {type Body, joined, type Profile} from './profile.ts'

/** A question whether an entity is one of its candidates, as the dataset keeps it. */
export type MatchReview = {id: string; subject: string; open: boolean}

/** What the dataset holds of past imports and of people's work, as far as resolve asks. */
export type Known = {
  entities?: Iterable<KnownEntity>
  reviews?: Iterable<MatchReview>
  judgements?: Iterable<KnownJudgement>
}

/**
 * All that the dataset knows by name. It stands still while a window is resolved and learns from the window's documents
 * when they are written, so that what it says depends on nothing but what the dataset holds.
 */
export type NamesIndex = {
  /** The documents that share a name or an identifier with a profile. */
  near(profile: Profile): string[]
  profile(documentId: string): Profile | undefined
  has(documentId: string): boolean
  /** What people have said of these documents and others. */
  judged(documentIds: readonly string[]): Map<string, Judgement>
  /** The document itself, or the one that a person united it with. */
  heir(documentId: string): string
  /** Takes in pages of what the dataset knew before. */
  add(known: Known): void
  /** Takes in what was written: documents as they are now, those that are no entities left aside, and new questions. */
  learn(documents: Iterable<SanityDocument>, reviews: Iterable<Review>): void
}

export function createNamesIndex(known: Known = {}): NamesIndex {
  // As JSON, for a hundred thousand of them have to lie in memory.
  const parked = {published: new Map<string, string>(), draft: new Map<string, string>()}
  const blocks = createBlocks()
  const judgements = createJudgements()
  const reviews = new Map<string, MatchReview>()
  const apart = createBlocks()

  const entitiesOf = (id: string): KnownEntity[] => {
    const versions = [parked.draft.get(id), parked.published.get(id)]
    return versions.flatMap((text) => (text === undefined ? [] : [unparked(text)]))
  }
  const bodyOf = (id: string): Body | undefined => {
    const [entity] = entitiesOf(id)
    return entity && {name: entity.name, kind: entity.kind ?? ''}
  }
  const profile = (id: string): Profile | undefined => {
    const [first, ...others] = entitiesOf(id).map((entity) => knownProfile(entity, bodyOf))
    if (!first) return undefined
    const all = others.reduce(joined, first)
    return apart.at(id).length > 0 ? {...all, apart: true} : all
  }
  const put = (entity: KnownEntity): void => {
    const id = publishedId(entity._id)
    const before = keysOf(entitiesOf(id))
    parked[isDraft(entity._id) ? 'draft' : 'published'].set(id, parkedText(entity))
    const now = keysOf(entitiesOf(id))
    for (const key of before) if (!now.has(key)) blocks.remove(key, id)
    for (const key of now) if (!before.has(key)) blocks.add(key, id)
  }
  const has = (id: string): boolean => parked.published.has(id) || parked.draft.has(id)
  const ask = (review: MatchReview): void => {
    reviews.set(review.id, review)
    if (review.open) apart.add(review.subject, review.id)
  }

  const index: NamesIndex = {
    near: (met) => [...new Set(blockKeys(met).flatMap(blocks.at))],
    profile,
    has,
    judged: judgements.of,
    heir: (id) => (has(id) ? id : (judgements.sameAs(id).find(has) ?? id)),
    add({entities = [], reviews = [], judgements: said = []}) {
      for (const entity of entities) put(entity)
      for (const review of reviews) ask(review)
      for (const each of said) judgements.add(each)
    },
    learn(documents, asked) {
      for (const document of documents) {
        const entity = knownEntity(document)
        if (entity) put(entity)
      }
      for (const {id, kind, subject} of asked) {
        // One that was asked before may have been decided since.
        if (kind === 'match' && !reviews.has(id)) ask({id, subject, open: true})
      }
    },
  }
  index.add(known)
  return index
}

function keysOf(entities: readonly KnownEntity[]): Set<string> {
  return new Set(entities.flatMap((entity) => blockKeys(knownProfile(entity, () => undefined))))
}

/** Without what an entity does not have, which is most of it. */
function parkedText(entity: KnownEntity): string {
  const said = Object.entries(entity).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return JSON.stringify(Object.fromEntries(said))
}

function unparked(text: string): KnownEntity {
  return {...NOTHING_SAID, ...JSON.parse(text)}
}

const NOTHING_SAID = {
  kind: null,
  gender: null,
  alternateNames: [],
  identifiers: [],
  startDate: null,
  since: null,
  until: null,
  parentOrganization: null,
  affiliations: [],
  relatives: [],
  namedBy: [],
  describedBy: [],
}
