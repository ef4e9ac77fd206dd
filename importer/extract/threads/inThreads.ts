import {availableParallelism} from 'node:os'
import {setImmediate} from 'node:timers/promises'
import type {Tinypool} from 'tinypool'
import type {Extractor, Source} from '../../types.ts'
import {builtinExtractor} from '../builtinExtractor.ts'
import type {Answer} from './worker.ts'

/** So many texts this thread reads itself: another one would have to load the extractor first, which takes as long. */
const FEW = 32

/** So many texts a thread has waiting, that it need not wait for this one while it plans what others have read. */
const WAITING = 64

/** A thread makes much that is garbage at once: with more room for it, it only takes more memory. */
const MEMORY = {maxYoungGenerationSizeMb: 8}

/** To plan and write a text takes as long as to read it: more threads than these would wait, and each takes 90 MB. */
const MOST = 2

/**
 * The built-in extractor, which reads on as many threads as asked once there is enough to read. Without being asked it
 * leaves one core to this thread, which plans and writes meanwhile.
 */
export function inThreads(
  threads = Math.min(MOST, availableParallelism() - 1),
  few = FEW,
): Extractor {
  let pool: Promise<Tinypool> | undefined
  let texts = 0
  return {
    ...builtinExtractor,
    concurrency: Math.max(1, threads) * WAITING,
    async extract(source) {
      texts++
      // Until all that are asked at once have been counted: what is read in threads need not be loaded here as well.
      await setImmediate()
      if (threads < 1 || texts <= few) return builtinExtractor.extract(source)
      pool ??= startPool(threads)
      const current = pool
      const answer = await ask(await current, source)
      if (answer.outcome === 'read') return answer.extraction
      // The thread died, of this text or of another one, or of too little memory: here there is more.
      if (answer.outcome === 'lost' && pool === current) return builtinExtractor.extract(source)
      throw new Error(answer.reason)
    },
    async end() {
      const ending = await pool
      pool = undefined
      texts = 0
      await ending?.destroy()
    },
  }
}

async function startPool(threads: number): Promise<Tinypool> {
  const {Tinypool} = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: WAITING,
    resourceLimits: MEMORY,
  })
  // A thread that ends while it has nothing to do is no fault of any text.
  pool.on('error', () => {})
  return pool
}

async function ask(
  pool: Tinypool,
  source: Source,
): Promise<Answer | {outcome: 'lost'; reason: string}> {
  try {
    return await pool.run(source)
  } catch (fault) {
    return {outcome: 'lost', reason: String(fault)}
  }
}
