export {backUp} from './backUp.ts'
export type {Manifest} from './manifest.ts'
export {type Restored, restoreBackup} from './restoreBackup.ts'
export {wayOut} from './wayOut.ts'
