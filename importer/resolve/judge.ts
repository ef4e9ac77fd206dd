import type {EntityResolution, EntityType, MatchEvidence} from '../types.ts'
import type {Met, Profile} from './profile.ts'
import {rules} from './rules/index.ts'

/** At least this much for one and the same: two full names alike, nothing against it. */
export const SAME = 50
/** At least this much for a person to have a look. */
export const UNSURE = 30
/** Two candidates closer than this cannot be told apart. */
const CLEAR = 10

/**
 * An article that keeps two people of one name apart knows that they are two. Of bodies there are hardly two of a name:
 * it has them under two names, and a state is one however it is called.
 */
const CLAIMED: Record<EntityType, number> = {person: -100, event: -100, organization: -15}

export type Weighed = {profile: Profile; score: number; evidence: MatchEvidence[]}

type Judgement = {
  outcome: EntityResolution['outcome']
  /** The document that it is; absent where one is to be minted. */
  same?: string
  /** The best first. */
  candidates: Weighed[]
}

/** Weighs everything near an entity. `claimed` are the documents that others of its article already are. */
export function judge(met: Met, near: Profile[], claimed: ReadonlySet<string>): Judgement {
  const candidates = near
    .map((known) => weigh(met, known, claimed))
    .filter(({score}) => score > 0)
    .sort(byScore)
  const best = candidates[0]
  if (!best || best.score < UNSURE) return {outcome: 'new', candidates}
  const chosen = best.score >= SAME ? choose(best, candidates) : undefined
  if (!chosen) return {outcome: 'unsure', candidates}
  return {outcome: 'same', same: chosen.profile.documentId, candidates}
}

function weigh(met: Met, known: Profile, claimed: ReadonlySet<string>): Weighed {
  const evidence = Object.entries(rules).flatMap(([rule, apply]) => {
    const found = apply(met, known)
    return found ? [{rule, ...found}] : []
  })
  const claim = claimed.has(known.documentId) ? CLAIMED[met.type] : 0
  if (claim !== 0 && known.kind !== 'state') {
    evidence.push({
      rule: 'claimed',
      points: claim,
      because: 'it is another one of the same article',
    })
  }
  const score = evidence.reduce((sum, {points}) => sum + points, 0)
  return {profile: known, score, evidence}
}

/** The best where it is clearly so; else the one that was not itself imported apart in doubt. */
function choose(best: Weighed, candidates: Weighed[]): Weighed | undefined {
  const rivals = candidates.filter(({score}) => best.score - score < CLEAR)
  if (rivals.length === 1) return best
  const settled = rivals.filter(({profile}) => !profile.apart)
  return settled.length === 1 ? settled[0] : undefined
}

function byScore(one: Weighed, two: Weighed): number {
  if (one.score !== two.score) return two.score - one.score
  return one.profile.documentId < two.profile.documentId ? -1 : 1
}
