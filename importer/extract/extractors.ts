import type {Beside} from './annotations/index.ts'
import type {ModelSettings} from './model/index.ts'
import {inThreads} from './threads/index.ts'

/** Every extractor, made of what it needs, by the name that `--extractor` knows it by. */
export const extractors = {
  builtin: inThreads,
  // Loaded when they are asked for: nobody else waits for Zod and the AI SDK.
  annotations: async (beside: Beside) =>
    (await import('./annotations/index.ts')).annotationsExtractor(beside),
  openai: async (settings: ModelSettings) =>
    (await import('./model/index.ts')).modelExtractor(settings),
}
