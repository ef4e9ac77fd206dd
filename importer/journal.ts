import {noReceipt, type Totals} from './tally.ts'
import type {Plan, Receipt} from './types.ts'

/** How far a run has come. Plain JSON, and small however many sources there are. */
export type Progress = {
  /** Windows of sources that are done. */
  windows: number
  /** Plans that were made, in all windows. */
  parts: number
  sources: Totals['sources']
  /** The first ones only. */
  rejected: Totals['rejected']
  receipt: Receipt
}

/** What a run that was broken off left behind: the plan that was being written, if one was. */
export type Left = {progress: Progress; plan?: Plan}

/**
 * Where a run keeps what it must not forget when it is killed. What either function was given is there, whole, when its
 * promise resolves, whatever happens to the machine then.
 */
export type Journal = {
  left: Left | undefined
  /** Before the first write of a plan, with how far the run had come before it. */
  begin(plan: Plan, progress: Progress): Promise<void>
  /** When all of a plan is written: it is forgotten. */
  end(progress: Progress): Promise<void>
}

/** For who needs no other: a run that is killed is begun again from its sources. */
export const noJournal: Journal = {left: undefined, async begin() {}, async end() {}}

export function noProgress(run: string): Progress {
  return {
    windows: 0,
    parts: 0,
    sources: {imported: 0, unchanged: 0, rejected: 0, skipped: 0},
    rejected: [],
    receipt: noReceipt(run),
  }
}

/** As many as fit into the run's document. */
const REJECTED = 100

/** One window further: the plan is that of its sources. */
export function advanced(progress: Progress, {sources}: Plan): Progress {
  const counted = {...progress.sources}
  for (const {outcome} of sources) counted[outcome]++
  const rejected = sources.flatMap((each) => (each.outcome === 'rejected' ? [each] : []))
  return {
    ...progress,
    windows: progress.windows + 1,
    sources: counted,
    rejected: [...progress.rejected, ...rejected].slice(0, REJECTED),
  }
}
