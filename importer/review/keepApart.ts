import {z} from 'zod'
import type {Read} from '../reader.ts'
import type {Mutation} from '../types.ts'
import type {Planned} from './attempt.ts'
import {judgement} from './judgement.ts'
import {type StoredReview, storedReview} from './readReview.ts'
import {decidedPatch} from './settled.ts'

/**
 * Notes that one document is none of the others, for every import to come. Whatever open question asks that of two of
 * them has one candidate less, and is answered when none is left.
 */
export async function keepApart(
  read: Read,
  {left, others}: {left: string; others: readonly string[]},
  decidedAt: string,
): Promise<Planned> {
  const open = await read(OPEN, {id: left}, (answer) => z.array(storedReview).parse(answer))
  const arePair = (one: string, two: string): boolean =>
    (one === left && others.includes(two)) || (two === left && others.includes(one))
  const mutations: Mutation[] = [
    ...others.map((right) => ({createOrReplace: judgement('different', {left, right}, decidedAt)})),
    ...open.flatMap((review) => without(review, arePair, decidedAt)),
  ]
  return {outcome: 'planned', mutations, said: SAID}
}

const OPEN = '*[_type == "importReview" && kind == "match" && state == "open" && references($id)]'
const SAID = 'They are different.'

function without(
  review: StoredReview,
  arePair: (one: string, two: string) => boolean,
  decidedAt: string,
): Mutation[] {
  const candidates = review.candidates ?? []
  const left = candidates.filter(({document}) => !arePair(review.subject._ref, document._ref))
  if (left.length === candidates.length) return []
  if (left.length === 0) return [decidedPatch(review, SAID, decidedAt)]
  return [{patch: {id: review._id, ifRevisionID: review._rev, set: {candidates: left}}}]
}
