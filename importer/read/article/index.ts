/** What a format says and what its text shows -> an article, the same way for every format. */
export {compose, type Said} from './compose.ts'
export {edtfOf} from './edtfOf.ts'
export {languageTag} from './languageTag.ts'
