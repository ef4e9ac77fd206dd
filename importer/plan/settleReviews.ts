import {publishedId} from '../ids.ts'
import type {Mutation, Review} from '../types.ts'
import type {AskedReview} from './askedReview.ts'
import {isDisputed} from './disputed.ts'
import {reviewDocument} from './reviewDocument.ts'
import {type ReviewInput, saidBy} from './reviews.ts'

export type SettledReviews = {
  /** Those that nobody has been asked yet. */
  reviews: Review[]
  /** By the article with which they are written. */
  mutations: Map<string, Mutation[]>
}

/**
 * What to write of the questions of a batch: those that are new, and away with open ones that answered themselves. What
 * was asked before is not asked again, and a decided one stays as the record of what was decided.
 */
export function settleReviews(
  wanted: readonly Review[],
  asked: readonly AskedReview[],
  input: ReviewInput & {run: {id: string}},
): SettledReviews {
  const known = new Set(asked.map(({id}) => id))
  const reviews = wanted.filter(({id}) => !known.has(id))
  const moot = asked.filter((each) => each.state === 'open' && isMoot(each, wanted, input))
  const mutations = new Map<string, Mutation[]>()
  const add = (article: string, mutation: Mutation): void => {
    mutations.set(article, [...(mutations.get(article) ?? []), mutation])
  }
  for (const each of reviews) {
    add(besideWhat(each, input), {createIfNotExists: reviewDocument(each, input.run.id)})
  }
  for (const each of moot) add(besideWhat(each, input), {delete: {id: each.id}})
  return {reviews, mutations}
}

/** The article that asks; any other one of the batch where that is not in it. */
function besideWhat({article}: {article?: string | null}, {told}: ReviewInput): string {
  const asker = told.find(({articleId}) => articleId === article) ?? told[0]
  return asker?.articleId ?? ''
}

/**
 * Whether the document in question goes, or the article that asked has been read again and asks something else now, or
 * nothing.
 */
function isMoot(review: AskedReview, wanted: readonly Review[], input: ReviewInput): boolean {
  const {id, kind, subject, article} = review
  const planned = input.merged.documents.find(({document}) => document._id === subject)
  if (planned?.outcome === 'delete') return true
  if (!article || !input.told.some(({articleId}) => articleId === article)) return false
  if (wanted.some((each) => each.id === id)) return false
  switch (kind) {
    case 'mention':
      return true
    case 'match':
      // An entity that was imported apart stays so; the question changes with whom it may be.
      return wanted.some((each) => each.kind === 'match' && each.subject === subject)
    case 'conflict':
      return !stillDiffers(review, article, input)
  }
}

/** The source says what it said when it asked, and what stands is something else. */
function stillDiffers(
  {subject, field, imported}: AskedReview,
  article: string,
  input: ReviewInput,
) {
  const planned = input.merged.documents.find(({document}) => publishedId(document._id) === subject)
  if (!planned || field === null) return true
  const {next} = saidBy(article, subject, field, input)
  return isDisputed(imported, {live: planned.document[field], next})
}
