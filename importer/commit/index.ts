/** Plan -> Receipt: does what the plan says and decides nothing. */
export {type Applied, applyPlan} from './apply.ts'
export {type CommitSettings, type Committed, commit} from './commit.ts'
export {noteRun} from './noteRun.ts'
