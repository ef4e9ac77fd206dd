import type {SourceFormat, SourceOutcome} from '../../types.ts'
import type {Place} from './entry.ts'

/**
 * A text that is there to be read: light, for what it holds is asked for when its turn comes. The texts of a feed or of
 * an export are located one after the other while it is read, so whoever takes them slowly keeps little of it.
 */
export type LocatedText = {
  outcome: 'located'
  /** What its system calls it. */
  id: string
  /** What to call it before people. */
  name: string
  format: SourceFormat
  /** Of its bytes. */
  size: number
  /** The one path of the file that it is, where it is one: a file may be named twice, and differently. */
  realPath?: string
  bytes(): Promise<Uint8Array>
  /** Where its pictures may lie, and its own path there. */
  beside?: {place: Place; path: string}
}

type WithoutSystem<Outcome> = Outcome extends unknown ? Omit<Outcome, 'system'> : never

/** What an argument leads to: a text, or what is none and why. */
export type Located = LocatedText | WithoutSystem<Extract<SourceOutcome, {reason: string}>>

export function missing(path: string): Located {
  return rejected(
    path,
    'does not exist; expected a file, a folder, a pattern such as "news/*.txt", or -',
  )
}

/** Named by where it lies: it has taken nobody's id. */
export function rejected(path: string, reason: string, id = path): Located {
  return {outcome: 'rejected', id, reason: `${path} ${reason}`}
}
