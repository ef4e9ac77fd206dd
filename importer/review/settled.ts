import type {Mutation} from '../types.ts'
import type {Planned} from './attempt.ts'
import type {StoredReview} from './readReview.ts'

/** A decision that changes nothing but that the question is answered, or changes this besides. */
export function settled(
  review: StoredReview,
  said: string,
  decidedAt: string,
  besides: Mutation[] = [],
): Planned {
  const mutations = [...besides, decidedPatch(review, said, decidedAt)]
  return {outcome: 'planned', mutations, said}
}

export function decidedPatch(
  {_id, _rev}: StoredReview,
  decision: string,
  decidedAt: string,
): Mutation {
  return {patch: {id: _id, ifRevisionID: _rev, set: {state: 'decided', decision, decidedAt}}}
}
