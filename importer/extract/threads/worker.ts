import type {Extraction, Source} from '../../types.ts'
import {builtinExtractor} from '../builtinExtractor.ts'

/** What a thread says of a text: what it read, or why it could not. */
export type Answer = {outcome: 'read'; extraction: Extraction} | {outcome: 'failed'; reason: string}

/** What each thread of the pool does with a text. */
export default async function answer(source: Source): Promise<Answer> {
  try {
    return {outcome: 'read', extraction: await builtinExtractor.extract(source)}
  } catch (fault) {
    return {outcome: 'failed', reason: fault instanceof Error ? fault.message : String(fault)}
  }
}
