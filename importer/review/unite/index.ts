/** Makes one document of two. */
export {planUnite} from './planUnite.ts'
export {readToUnite} from './readToUnite.ts'
export {repointed} from './repointed.ts'
