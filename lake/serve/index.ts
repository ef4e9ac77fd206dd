export {
  type DataFolder,
  makeFolder,
  openDataFolder,
  RESTORING,
  readDataFolder,
  storesIn,
} from './dataFolder.ts'
export {fileKeeper, projectFiles} from './projectFiles.ts'
export {type Served, serve} from './serve.ts'
