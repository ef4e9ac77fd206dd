/** Resolution -> Plan: the documents as they should be, and the mutations that get there. */
export {alignBlocks, recordedBlocks} from './alignBlocks.ts'
export {type Counts, countsOf, type Run} from './bookkeeping.ts'
export type {Recorded} from './contributions.ts'
export {decodePlan} from './decodePlan.ts'
export {type Before, makePlan} from './makePlan.ts'
export {type MergedBatch, mergeDocuments} from './mergeDocuments.ts'
export {type SlugHolders, slugCandidates} from './slugs.ts'
