export {documentLines} from './documentLines.ts'
export {type Loaded, type Loading, loadDocuments} from './loadDocuments.ts'
export {loadFolder} from './loadFolder.ts'
