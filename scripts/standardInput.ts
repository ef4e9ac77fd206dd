import {createReadStream} from 'node:fs'
import {writeWhole} from './writeWhole.ts'

/** What flows by once, and is remembered until the run that reads it begins to write: it may be broken off then. */
export type StandardInput = {
  read(): AsyncIterable<Uint8Array>
  /** Where a later process finds it. */
  keep(path: string): Promise<void>
}

/** The process's own, or what an earlier one kept. */
export function standardInput(kept?: string): StandardInput {
  let chunks: Uint8Array[] = []
  return {
    async *read() {
      for await (const chunk of kept === undefined ? process.stdin : createReadStream(kept)) {
        chunks.push(chunk)
        yield chunk
      }
    },
    async keep(path) {
      if (chunks.length > 0) await writeWhole(path, chunks)
      chunks = []
    },
  }
}
