import type {Extractor} from '../types.ts'
import {builtinExtractor} from './builtin.ts'

export {extract} from './extract.ts'
export {builtinExtractor}

/** Every extractor by the name that `--extractor` knows it by. */
export const extractors: Record<string, Extractor> = {
  [builtinExtractor.name]: builtinExtractor,
}
