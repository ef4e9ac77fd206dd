import type {ListedReview, MatchEvidence, Named} from '../../importer/browser.ts'

/** Another document that this one may be, by an open question of an import. */
export type Pair = {
  review: string
  other: Named
  /** The one that was imported apart: it goes into the other where they are the same. */
  left: Named
  score: number
  evidence: MatchEvidence[]
}

/** Whom a document may be the same as, the likeliest first; it may be the one asked about, or a candidate. */
export function pairsOf(reviews: readonly ListedReview[], id: string): Pair[] {
  const pairs = reviews.flatMap((review) =>
    review.kind !== 'match'
      ? []
      : review.candidates.flatMap(({score, evidence, ...candidate}) => {
          const {id: asked, subject: left} = review
          if (left.id === id) return [{review: asked, other: candidate, left, score, evidence}]
          return candidate.id === id ? [{review: asked, other: left, left, score, evidence}] : []
        }),
  )
  return pairs.sort((one, two) => two.score - one.score)
}
