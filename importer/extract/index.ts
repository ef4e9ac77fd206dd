import {annotationsExtractor} from './annotations/index.ts'
import {builtinExtractor} from './builtin.ts'

export type {Annotated, Beside} from './annotations/index.ts'
export {extract} from './extract.ts'
export {builtinExtractor}

/** Every extractor, made of what it needs, by the name that `--extractor` knows it by. */
export const extractors = {
  builtin: () => builtinExtractor,
  annotations: annotationsExtractor,
}
