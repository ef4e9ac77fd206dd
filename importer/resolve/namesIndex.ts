import type {Judgement} from '../../schemas/vocabularies.ts'
import {createLists, type Scratch, scratchInMemory} from '../scratch.ts'
import type {Plan} from '../types.ts'
import {createEntities} from './entities.ts'
import {gradedNames} from './gradedNames.ts'
import {createJudgements, type KnownJudgement} from './judgements.ts'
import {type KnownEntity, knownEntity} from './known.ts'
import {createKnownList} from './knownList.ts'
import {knownProfile} from './knownProfile.ts'
import {joined, type Profile} from './profile.ts'

/** A question whether an entity is one of its candidates, as the dataset keeps it. */
export type MatchReview = {id: string; subject: string; open: boolean}

/** What the dataset holds of past imports and of people's work, as far as resolve asks. */
export type Known = {
  entities?: Iterable<KnownEntity>
  reviews?: Iterable<MatchReview>
  judgements?: Iterable<KnownJudgement>
}

type Learnt = Pick<Plan, 'documents' | 'reviews'>

/**
 * All that the dataset knows by name. It stands still while a window is resolved and learns from the window's documents
 * when they are written, so that what it says depends on nothing but what the dataset holds.
 */
export type NamesIndex = {
  /** The documents that share a name or an identifier with a profile, or nearly so. */
  near(profile: Profile): string[]
  profile(documentId: string): Profile | undefined
  /** Its names, normalised. */
  namesOf(documentId: string): Iterable<string>
  has(documentId: string): boolean
  /** The documents that an article speaks of, states and the press left aside: they are in every other article. */
  spokenOfIn(articleId: string): readonly string[]
  /** What people have said of these documents and others. */
  judged(documentIds: readonly string[]): Map<string, Judgement>
  /** The document itself, or the one that a person united it with. */
  heir(documentId: string): string
  /** Takes in pages of what the dataset knew before. */
  add(known: Known): void
  /** Takes in what was written: documents as they are now, and new questions. */
  learn(written: Learnt): void
  /** What the newsroom's own list says of these documents. */
  listed(documentIds: readonly string[]): Map<string, KnownEntity>
  close(): void
}

/** `list` is what a newsroom keeps of its own, beside the dataset; `scratch` is taken, and given back by `close`. */
export function createNamesIndex(
  known: Known = {},
  list: readonly KnownEntity[] = [],
  scratch: Scratch = scratchInMemory(),
): NamesIndex {
  const entities = createEntities(scratch)
  const listed = createKnownList(list, entities)
  const judgements = createJudgements()
  const reviews = new Map<string, MatchReview>()
  const apart = createLists<string, string>()

  const profile = (id: string): Profile | undefined => {
    const said = [...entities.versions(id), ...listed.rowsOf(id)]
    const [first, ...others] = said.map((entity) => knownProfile(entity, entities))
    if (!first) return undefined
    const all = {...others.reduce(joined, first), documentId: id}
    return apart.at(id).length > 0 ? {...all, apart: true} : all
  }
  const ask = (review: MatchReview): void => {
    reviews.set(review.id, review)
    if (review.open) apart.add(review.subject, review.id)
  }

  const index: NamesIndex = {
    near: (met) => [...new Set([...entities.near(met), ...listed.near(met)])],
    profile,
    namesOf: (id) =>
      entities
        .versions(id)
        .flatMap(({_type, name, alternateNames}) => [
          ...gradedNames(_type, name, alternateNames).keys(),
        ]),
    has: entities.has,
    spokenOfIn: entities.spokenOfIn,
    judged: judgements.of,
    heir: (id) => (entities.has(id) ? id : (judgements.sameAs(id).find(entities.has) ?? id)),
    add({entities: some = [], reviews = [], judgements: said = []}) {
      for (const entity of some) entities.put(entity)
      for (const review of reviews) ask(review)
      for (const each of said) judgements.add(each)
    },
    learn({documents, reviews: asked}) {
      for (const {outcome, document} of documents) {
        const entity = knownEntity(document)
        if (outcome === 'delete') entities.remove(document._id)
        else if (entity) entities.put(entity)
      }
      for (const {id, kind, subject} of asked) {
        // One that was asked before may have been decided since.
        if (kind === 'match' && !reviews.has(id)) ask({id, subject, open: true})
      }
      listed.renew()
    },
    listed: (ids) =>
      new Map(
        ids.flatMap((id) =>
          listed
            .rowsOf(id)
            .slice(0, 1)
            .map((row) => [id, row]),
        ),
      ),
    close: scratch.close,
  }
  index.add(known)
  return index
}
