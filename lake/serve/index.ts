export {type DataFolder, openDataFolder, readDataFolder} from './dataFolder.ts'
export {type Served, serve} from './serve.ts'
