import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {readerOf} from '../reader.ts'
import type {Review} from '../types.ts'
import {parsedText, type StoredReview, storedReview} from './readReview.ts'
import {readSurroundings, type Surroundings} from './surroundings.ts'
import type {ListedReview} from './types.ts'

export type ListSettings = {
  client: SanityClient
  /** What to call the dataset before people. */
  target: string
}

export type Wanted = {
  /** Only this one, and be it decided. */
  id?: string
  /** Only questions about this document, or that have it for a candidate. */
  about?: string
  kind?: Review['kind']
  /** At most so many. */
  limit?: number
}

/** All that fit on some screens: whoever has answered these finds the next ones. */
const LIMIT = 500

/** What waits for an answer, matches first, each with the names and passages that it takes to give one. */
export async function listReviews(
  settings: ListSettings,
  {id, about, kind, limit = LIMIT}: Wanted = {},
): Promise<{reviews: ListedReview[]; all: number}> {
  const read = readerOf(settings)
  const filter = [
    '_type == "importReview"',
    id ? '_id == $id' : 'state == "open"',
    ...(about ? ['references($about)'] : []),
    ...(kind ? ['kind == $kind'] : []),
  ].join(' && ')
  const params = {limit, ...(id ? {id} : {}), ...(about ? {about} : {}), ...(kind ? {kind} : {})}
  const [all, stored] = await Promise.all([
    read(`count(*[${filter}])`, params, (answer) => z.number().parse(answer)),
    read(`*[${filter}] | order(${ORDER}, _id) [0...$limit]`, params, (answer) =>
      z.array(storedReview).parse(answer),
    ),
  ])
  const around = await readSurroundings(read, stored)
  return {reviews: stored.map((review) => listed(review, around)), all}
}

const ORDER = 'select(kind == "match" => 0, kind == "conflict" => 1, 2)'

/**
 * The ids of open reviews that begin so, the first ten; of decided ones where no open one does. `import.review.` need not
 * be typed.
 */
export async function reviewsBeginningWith(
  settings: ListSettings,
  start: string,
): Promise<string[]> {
  const prefix = start.startsWith(REVIEW) ? start : `${REVIEW}${start}`
  const query =
    '*[_type == "importReview" && state == $state && string::startsWith(_id, $prefix)] | order(_id) [0...10]._id'
  const ids = (state: string): Promise<string[]> =>
    readerOf(settings)(query, {prefix, state}, (answer) => z.array(z.string()).parse(answer))
  const open = await ids('open')
  return open.length > 0 ? open : ids('decided')
}

const REVIEW = 'import.review.'

function listed(review: StoredReview, around: Surroundings): ListedReview {
  const {_id: id, state, subject, article, decision, run} = review
  const common = {
    id,
    state,
    subject: around.named(subject._ref),
    ...(article ? {article: around.named(article._ref)} : {}),
    ...(run ? {run} : {}),
    ...(decision ? {decision} : {}),
  }
  switch (review.kind) {
    case 'match': {
      const candidates = (review.candidates ?? []).map(({document, score, evidence}) => ({
        ...around.named(document._ref),
        score,
        evidence: evidence.map(({rule, points, because}) => ({rule, points, because})),
      }))
      return {...common, kind: 'match', candidates}
    }
    case 'conflict': {
      const [live, imported] = [parsedText(review.live), parsedText(review.imported)]
      return {...common, kind: 'conflict', field: review.field ?? '', live, imported}
    }
    case 'mention': {
      const {entityType = 'person'} = review
      return {...common, kind: 'mention', entityType, passage: around.passage(review)}
    }
  }
}
