export {
  type Committed,
  commit,
  type Documents,
  type FindIds,
  type Operation,
  type Proposal,
  type Step,
  type StepResult,
} from './commit.ts'
export {checkRevision} from './revision.ts'
