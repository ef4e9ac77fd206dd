import type {Perspective} from '../perspective.ts'
import type {IndexWish} from '../plan/index.ts'

/** What a worker is asked to do, with the store at a path. */
export type Task = {path: string} & (
  | {
      type: 'query'
      query: string
      params: Record<string, unknown>
      perspective: Perspective
      privateIds: boolean
      /** Its time as text. */
      surroundings: {now: string; identity: string; projectId: string; dataset: string}
    }
  | {type: 'index'; wish: IndexWish}
  /** Nothing of the store may be left open. */
  | {type: 'release'}
)

/** What it replies, which searches took long for want of an index, and how much memory it has come to hold, in bytes. */
export type Reply = {outcome: Outcome; slow: SlowSearch[]; memory: number}

export type SlowSearch = {wishes: IndexWish[]; milliseconds: number}

/** An answer as JSON text; a refusal that the client is to be told; a fault of ours. */
export type Outcome =
  | {type: 'answer'; json: string}
  | {type: 'refusal'; status: number; message: string; body: Record<string, unknown>}
  | {type: 'fault'; message: string; stack: string | undefined}
