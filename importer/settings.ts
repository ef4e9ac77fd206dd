import type {SanityClient} from '@sanity/client'
import type {Dataset, Records} from './dataset/index.ts'
import type {Gathered, Limits} from './gather/index.ts'
import type {Journal} from './journal.ts'
import type {KnownEntity} from './resolve/index.ts'
import type {Scratch} from './scratch.ts'
import type {Arrival, Extractor, Plan, SourceOutcome} from './types.ts'

type Settings = {
  extractor: Extractor
  /** The names that the newsroom keeps in a list of its own: see `readKnownList`. */
  known?: readonly KnownEntity[] | undefined
  /** The system that the sources come from. */
  system: string
  /** How documents arrive that the dataset does not hold yet; `suggested` where nothing else is said. */
  as?: Arrival
  run: {id: string; startedAt: string; options: Record<string, unknown>}
  onSource?: (outcome: SourceOutcome, done: number) => void
}

export type PlanSettings = Settings & {
  /** What the sources are compared with and what they join: the one that the plan is committed to, or `emptyDataset`. */
  dataset: Dataset
}

type Writing = {
  /** What to call the dataset before people. */
  target: string
  now(): Date
  /** Transactions of one wave that are on their way at once. */
  concurrency?: number | undefined
  /** The bytes at the path of a picture that a source brings: see `pictureReader`. */
  bytesOf?: ((path: string) => Promise<Uint8Array>) | undefined
  /** Where the run keeps what it needs to go on after it was killed; without one it begins again from its sources. */
  journal?: Journal | undefined
  /** How much is planned at once; `ONE_WINDOW`, for a plan that is to be seen whole, takes memory for everything. */
  limits?: Limits
  /** Before a window is written; again where the dataset moved and a new plan was made. */
  onPlan?: (plan: Plan) => void | Promise<void>
  onCommit?: (done: number, all: number) => void
  /** Where it notes what it has to know until it ends; in memory, where nothing else is said. */
  scratch?: () => Scratch
  /** When a window is written. */
  onWindow?: (planned: Planned) => void | Promise<void>
}

/** A dataset to read, and the client that writes to it. */
export type Connected = {dataset: Dataset; client: SanityClient}

export type ImportSettings = Settings & Writing & Connected

/** Of an import that is connected with its dataset when it comes upon something new. */
export type LateSettings = Settings &
  Writing & {
    /** Asked of every window. */
    records: Records
    /** The same each time. */
    connect(): Promise<Connected>
  }

/** A plan, and the texts that it was made of with what was read in each: a report shows both side by side. */
export type Planned = {plan: Plan; gathered: Gathered[]}
