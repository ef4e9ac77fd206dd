export {openProject, type Project} from './project.ts'
export {
  type AclMode,
  type CorsOrigin,
  type DatasetNote,
  inMemory,
  type Keeper,
  type TokenNote,
} from './state.ts'
