export {
  type DataFolder,
  makeFolder,
  openDataFolder,
  RESTORING,
  readDataFolder,
  storesIn,
} from './dataFolder.ts'
export {type Served, serve} from './serve.ts'
