import type {MatchEvidence} from '../../types.ts'
import type {Met, Profile} from '../profile.ts'

/** A reason why an entity of an article is, or is not, one that is known; undefined where it has nothing to say. */
export type Rule = (met: Met, known: Profile) => Omit<MatchEvidence, 'rule'> | undefined
