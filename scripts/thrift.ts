import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** Of an import that is smaller nobody will miss the memory. */
const WORTH_TIDYING = 100

/** A process that holds less can let its heaps grow: to look for what is not in use takes a tenth of the processor's time. */
const MODEST = 400_000_000

/**
 * Keeps an import that goes on for hours within the memory that it needs. Node lets its heap grow to several times what
 * is in use before it looks for what is not: here to twice that, in a large import to half as much again. What a window
 * of sources has left behind is cleared away when it is done. Call what comes back with the number of its sources.
 */
export function thrift(): (sources: number) => void {
  setFlagsFromString('--heap-growing-percent=100')
  // Young objects are few enough for one thread; several spend longer waiting for each other than clearing them away.
  setFlagsFromString('--no-parallel-scavenge')
  // Contexts that are made from here on have the function; this one has not, for it is older.
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  return (sources) => {
    if (process.memoryUsage.rss() > MODEST) setFlagsFromString('--heap-growing-percent=50')
    if (sources >= WORTH_TIDYING && typeof collect === 'function') collect()
  }
}
