import type {SourceFormat} from '../../types.ts'
import type {Located} from '../locate/located.ts'
import type {Origin, ReadOutcome} from '../outcome.ts'

/** A kind of file that holds news. */
export type Format = {
  name: SourceFormat
  /** Lower case, without the dot. */
  extensions: string[]
  /** Those that other files have too: one that is not recognised by what it holds is not taken from a folder. */
  sharedExtensions?: string[]
  /** Whether a file that begins so is of this kind. */
  recognises(head: string): boolean
  /** As many bytes one text may have. */
  limit: number
  /** What reads it, and the parsers with it: an import of plain texts waits for none of them. */
  load(): Promise<Reader>
}

export type Reader = {
  /**
   * The bytes of one text as a Source. It depends on its arguments alone, runs in any thread, and never throws for what
   * the bytes hold.
   */
  read(bytes: Uint8Array, origin: Origin): ReadOutcome
  /** For files that hold several texts, or one that says itself what it is called: finds them while it is read. */
  split?(file: SplitFile): AsyncIterable<Part>
}

export type SplitFile = {
  /** What to call it before people. */
  name: string
  /** Its bytes from the beginning, each time. */
  open(): AsyncIterable<Uint8Array>
}

/** A text in a file, as the bytes that `read` takes; or what is none, and why. */
export type Part =
  | {outcome: 'located'; id: string; bytes: Uint8Array}
  | Exclude<Located, {outcome: 'located'}>
