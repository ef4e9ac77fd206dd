import type {Found} from './find.ts'

/** How much is planned, written and held in memory at once. */
export type Limits = {sources: number; bytes: number}

/** Small enough for the memory of a few hundred plans, large enough that what a window costs by itself counts little. */
export const WINDOW: Limits = {sources: 128, bytes: 2_000_000}

/** For a plan that is to be shown whole. */
export const ONE_WINDOW: Limits = {
  sources: Number.POSITIVE_INFINITY,
  bytes: Number.POSITIVE_INFINITY,
}

/**
 * Cuts a stream of sources into windows. Where they end depends on the sources alone, also on those that are imported
 * already or rejected: a run that goes on after a crash has the windows that it had before.
 */
export async function* windowsOf(
  found: AsyncIterable<Found>,
  limits: Limits,
): AsyncGenerator<Found[], void, undefined> {
  let window: Found[] = []
  let bytes = 0
  for await (const each of found) {
    const isFull = window.length >= limits.sources || bytes + each.bytes > limits.bytes
    if (isFull && window.length > 0) {
      yield window
      window = []
      bytes = 0
    }
    window.push(each)
    bytes += each.bytes
  }
  if (window.length > 0) yield window
}
