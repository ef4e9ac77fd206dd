import type {EntityType, MatchEvidence, Review} from '../types.ts'

/** A document as people call it. `type` is absent where it is there no more. */
export type Named = {id: string; type?: string; name: string}

/** A question with all that a person needs to answer it. */
export type ListedReview = {
  id: string
  state: 'open' | 'decided'
  subject: Named
  /** The article whose import asks. */
  article?: Named
  run?: string
  /** What was decided. */
  decision?: string
} & (
  | {kind: 'match'; candidates: ListedCandidate[]}
  | {kind: 'conflict'; field: string; live?: unknown; imported?: unknown}
  | {kind: 'mention'; entityType: EntityType; passage: Passage}
)

export type ListedCandidate = Named & {score: number; evidence: MatchEvidence[]}

/** A quotation with the rest of its paragraph, as far as that still stands. */
export type Passage = {block: string; quote: string; before: string; after: string}

/**
 * - `same`: the subject is this document (a match: the only candidate, unless another is named), or the passage names it
 * - `different`: the subject is none of the candidates, or not this one
 * - `mine`, `theirs`: of a conflict, what stands or what was imported
 * - `dismiss`: there is nothing to link
 */
export type Decision =
  | {decision: 'same' | 'different'; document?: string}
  | {decision: 'mine' | 'theirs' | 'dismiss'}

/** The decisions that each kind of question takes. */
export const decisionsOn: Record<Review['kind'], readonly Decision['decision'][]> = {
  match: ['same', 'different'],
  conflict: ['mine', 'theirs'],
  mention: ['same', 'dismiss'],
}

/** `refused`: nothing was written, for the reason given. */
export type Decided = {outcome: 'decided'; said: string} | {outcome: 'refused'; because: string}
