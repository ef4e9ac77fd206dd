export {openProject, type Project} from './project.ts'
export {
  type AclMode,
  type CorsOrigin,
  type DatasetNote,
  datasetNotes,
  inMemory,
  type Keeper,
  readState,
  type TokenNote,
  writeState,
} from './state.ts'
