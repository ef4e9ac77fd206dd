import type {Store} from '../store/index.ts'
import type {Timekeeping} from './keepSchedule.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const HOUR_MS = 60 * 60 * 1000
/** Between two lots, so that requests have their turn. */
const PAUSE_MS = 20

/** Lets go of history that is older than so many days, at the start and every hour. Returns how to stop. */
export function keepHistory(
  {history}: Pick<Store, 'history'>,
  days: number,
  {clock, alarm}: Pick<Timekeeping, 'clock' | 'alarm'>,
): () => void {
  let switchOff = (): void => {}
  prune()
  return () => switchOff()

  function prune(): void {
    const now = clock().getTime()
    const pause = isDone(now) ? HOUR_MS : PAUSE_MS
    switchOff = alarm(new Date(now + pause), prune)
  }

  function isDone(now: number): boolean {
    try {
      return history.forget(new Date(now - days * DAY_MS).toISOString())
    } catch {
      // Nothing can be written at present: the disk is full, say. It is tried again with the next hour.
      return true
    }
  }
}
