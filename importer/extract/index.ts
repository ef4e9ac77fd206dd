import type {Beside} from './annotations/index.ts'
import {builtinExtractor} from './builtinExtractor.ts'
import type {ModelSettings} from './model/index.ts'
import {inThreads} from './threads/index.ts'

export type {Annotated, Beside} from './annotations/index.ts'
export {extract} from './extract.ts'
export type {ModelSettings, Usage} from './model/index.ts'
export {withPlainApostrophes} from './spelling.ts'
export {builtinExtractor}

/** Every extractor, made of what it needs, by the name that `--extractor` knows it by. */
export const extractors = {
  builtin: inThreads,
  // Loaded when they are asked for: nobody else waits for Zod and the AI SDK.
  annotations: async (beside: Beside) =>
    (await import('./annotations/index.ts')).annotationsExtractor(beside),
  openai: async (settings: ModelSettings) =>
    (await import('./model/index.ts')).modelExtractor(settings),
}
