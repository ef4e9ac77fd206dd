import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** Of an import that is smaller nobody will miss the memory. */
const WORTH_TIDYING = 100

/**
 * Keeps an import that goes on for hours within the memory that it needs. Node lets its heap grow to several times what
 * is in use before it looks for what is not: here by half, and what a window of sources has left behind is cleared away
 * when it is done. Call what comes back with the number of those that were new.
 */
export function thrift(): (sources: number) => void {
  setFlagsFromString('--heap-growing-percent=50')
  // Young objects are few enough for one thread; several spend longer waiting for each other than clearing them away.
  setFlagsFromString('--no-parallel-scavenge')
  // Contexts that are made from here on have the function; this one has not, for it is older.
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  return (sources) => {
    if (sources >= WORTH_TIDYING && typeof collect === 'function') collect()
  }
}
