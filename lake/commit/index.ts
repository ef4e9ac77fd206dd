export {
  type Committed,
  commit,
  type FindIds,
  type Operation,
  type Proposal,
  type StepResult,
} from './commit.ts'
