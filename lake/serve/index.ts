export {
  type DataFolder,
  makeFolder,
  openDataFolder,
  readDataFolder,
  storesIn,
} from './dataFolder.ts'
export {RESTORING} from './fileNames.ts'
export {fileKeeper, projectFiles} from './projectFiles.ts'
export {type Served, serve} from './serve.ts'
