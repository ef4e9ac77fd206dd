/**
 * What an import needs until it comes upon something new: most often nothing is, and it ends sooner than the rest of the
 * importer would be loaded. Nothing that this leads to may bring the client, Zod, or a stage after reading along;
 * test/architecture.test.ts checks it.
 */
export {type Records, storedRecords} from './dataset/importRecord.ts'
export {ImportError} from './errors.ts'
export {extractors} from './extract/extractors.ts'
export {ONE_WINDOW, type Sources} from './gather/index.ts'
export {once} from './once.ts'
export {importNew} from './pipeline.ts'
export {
  type Files,
  type Located,
  locate,
  pictureReader,
  reasonOf,
  STANDARD_INPUT,
} from './read/index.ts'
export type {Connected, LateSettings} from './settings.ts'
