import {z} from 'zod'
import type {Read} from '../reader.ts'
import type {Mutation, SanityDocument} from '../types.ts'
import type {Planned} from './attempt.ts'
import {decodeDocuments, type Live, patchTo} from './document.ts'
import {judgement} from './judgement.ts'
import {type StoredReview, storedReview} from './readReview.ts'
import {decidedPatch} from './settled.ts'

export type Apart = {
  left: string
  others: readonly string[]
  /** The review that this answers, as it was read: somebody else may have answered it since, and otherwise. */
  asked?: StoredReview
}

/**
 * Notes that one document is none of the others, for every import to come. Whatever open question asks that of two of
 * them has one candidate less, and is answered when none is left.
 */
export async function keepApart(
  read: Read,
  {left, others, asked}: Apart,
  decidedAt: string,
): Promise<Planned> {
  const open = await read(OPEN, {id: left}, (answer) => z.array(storedReview).parse(answer))
  const judgements = others.map((right) => judgement('different', {left, right}, decidedAt))
  const ids = judgements.map(({_id}) => _id)
  const before = await read('*[_id in $ids]', {ids}, decodeDocuments)
  const arePair = (one: string, two: string): boolean =>
    (one === left && others.includes(two)) || (two === left && others.includes(one))
  const mutations: Mutation[] = [
    ...judgements.flatMap((each) => written(each, before)),
    ...open
      .filter(({_id}) => _id !== asked?._id)
      .flatMap((review) => without(review, arePair, decidedAt)),
    ...(asked ? orAsItWas(asked, without(asked, arePair, decidedAt)) : []),
  ]
  return {outcome: 'planned', mutations, said: SAID}
}

const OPEN = '*[_type == "importReview" && kind == "match" && state == "open" && references($id)]'
const SAID = 'They are different.'

/** Over what was said before, and never over what somebody says meanwhile. */
function written(judgement: SanityDocument, before: readonly Live[]): Mutation[] {
  const said = before.find(({_id}) => _id === judgement._id)
  return said ? patchTo(said, {...said, ...judgement}) : [{create: judgement}]
}

/** Fails where the review is another one by now, also if nothing of it changes. */
function orAsItWas({_id, _rev, state}: StoredReview, mutations: Mutation[]): Mutation[] {
  return mutations.length > 0 ? mutations : [{patch: {id: _id, ifRevisionID: _rev, set: {state}}}]
}

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
