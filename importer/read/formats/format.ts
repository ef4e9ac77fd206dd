import type {SourceFormat} from '../../types.ts'
import type {Origin, ReadOutcome} from '../outcome.ts'

/** A kind of file that holds news. */
export type Format = {
  name: SourceFormat
  /** Before people, with its article: “a WordPress export”. */
  called: string
  /** Lower case, without the dot. Several kinds may share one: then the content decides. */
  extensions: string[]
  /** Whether a file that begins so is of this kind. */
  recognises(head: string): boolean
  /**
   * The bytes of one text as a Source. It depends on its arguments alone, runs in any thread, and never throws for what
   * the bytes hold.
   */
  read(bytes: Uint8Array, origin: Origin): ReadOutcome
}
