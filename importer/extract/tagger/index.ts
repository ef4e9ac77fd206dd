/** Decides which of a text's words are names, and of what. Trained by ../training. */
export {builtinModel, MODEL_FILE} from './builtinModel.ts'
export type {Model} from './model.ts'
export {decodeModel, encodeModel} from './modelFile.ts'
export {tagNames} from './tagNames.ts'
