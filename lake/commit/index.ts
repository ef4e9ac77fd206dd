export {
  type Circumstances,
  type Committed,
  commit,
  type FindIds,
  type Operation,
  type Proposal,
  type Step,
  type StepResult,
} from './commit.ts'
export {commitQueue} from './commitQueue.ts'
export type {Documents} from './documents.ts'
export {checkIntegrity} from './integrity.ts'
export {checkRevision} from './revision.ts'
export {stamp} from './stamp.ts'
