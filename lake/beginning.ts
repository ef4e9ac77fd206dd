/**
 * What a lake's folder can be asked, or helped with, before a lake is started on it: nothing that this leads to may bring
 * its server along.
 */
export {readStored} from './readStored.ts'
export {syncFolder} from './store/syncFolder.ts'
