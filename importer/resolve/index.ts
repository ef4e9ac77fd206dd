/** Extraction -> Resolution: which document each of them is. */
export {SAME, UNSURE} from './judge.ts'
export type {KnownJudgement} from './judgements.ts'
export {KNOWN_PROJECTION, type KnownEntity, knownEntity} from './known.ts'
export {STATE_SCHEME, type ToResolve} from './met.ts'
export {createNamesIndex, type MatchReview, type NamesIndex} from './namesIndex.ts'
export {normaliseName, normalisePersonName} from './normaliseName.ts'
export {resolve} from './resolve.ts'
