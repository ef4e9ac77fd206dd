import type {MatchEvidence} from '../../types.ts'
import type {Profile} from '../profile.ts'

/** A reason why an entity of an article is, or is not, one that is known; undefined where it has nothing to say. */
export type Rule = (met: Profile, known: Profile) => Omit<MatchEvidence, 'rule'> | undefined
