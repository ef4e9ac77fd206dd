export {checkFolder} from './checkFolder.ts'
export {compactFolder} from './compactFolder.ts'
