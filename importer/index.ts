/** Turns source texts into the documents of a dataset. The story is in types.ts, its course in pipeline.ts. */
export {type Applied, applyPlan} from './commit/index.ts'
export {
  type Dataset,
  datasetOf,
  emptyDataset,
  type Patience,
  politeClient,
} from './dataset/index.ts'
export {type ChangeLine, calledOf, describeChange, type NameOf, namesIn} from './describe/index.ts'
export {documentsOf} from './documentsOf.ts'
export {ImportError} from './errors.ts'
export {
  type Annotated,
  type Beside,
  builtinExtractor,
  extractors,
  type ModelSettings,
  type Usage,
} from './extract/index.ts'
export {type Gathered, type Limits, ONE_WINDOW, type Sources} from './gather/index.ts'
export type {Journal, Progress} from './journal.ts'
export {ndjsonOf} from './ndjsonOf.ts'
export {importSources} from './pipeline.ts'
export {decodePlan} from './plan/index.ts'
export {planImport} from './planImport.ts'
export {
  type Asked,
  type Files,
  type Located,
  locate,
  pictureReader,
  reasonOf,
  STANDARD_INPUT,
} from './read/index.ts'
export {readKnownList} from './readKnownList.ts'
export {htmlReport} from './report/index.ts'
export type {KnownEntity} from './resolve/index.ts'
export {
  type Kept,
  type ListedRun,
  listRuns,
  planRollbackOf,
  type RollbackPlan,
  type RollbackSettings,
  rollBack,
} from './rollback/index.ts'
export type {Lists, Scratch, Texts} from './scratch.ts'
export type {ImportSettings, Planned, PlanSettings} from './settings.ts'
export {type Totals, totalsOf} from './tally.ts'
export type * from './types.ts'
