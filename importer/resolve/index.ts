/** Extraction -> Resolution: which document each of them is. */
export {SAME, UNSURE} from './judge.ts'
export type {KnownEntity} from './known.ts'
export {STATE_SCHEME} from './met.ts'
export {normaliseName, normalisePersonName} from './normaliseName.ts'
export {resolve} from './resolve.ts'
