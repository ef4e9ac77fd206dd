/** Undoes a run: Plan and Receipt the other way round. */
export type {Kept} from './kept.ts'
export {type ListedRun, listRuns} from './listRuns.ts'
export type {RollbackPlan} from './planRollback.ts'
export {planRollbackOf, type RollbackSettings, rollBack} from './rollBack.ts'
