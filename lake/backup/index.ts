export {backUp, type Manifest} from './backUp.ts'
export {type Restored, restoreBackup} from './restoreBackup.ts'
export {wayOut} from './wayOut.ts'
