import {annotationsExtractor} from './annotations/index.ts'
import {builtinExtractor} from './builtin.ts'
import type {ModelSettings} from './model/index.ts'

export type {Annotated, Beside} from './annotations/index.ts'
export {extract} from './extract.ts'
export type {ModelSettings, Usage} from './model/index.ts'
export {withPlainApostrophes} from './spelling.ts'
export {builtinExtractor}

/** Every extractor, made of what it needs, by the name that `--extractor` knows it by. */
export const extractors = {
  builtin: () => builtinExtractor,
  annotations: annotationsExtractor,
  /** Loaded when it is asked for: nobody else waits for the AI SDK. */
  openai: async (settings: ModelSettings) =>
    (await import('./model/index.ts')).modelExtractor(settings),
}
