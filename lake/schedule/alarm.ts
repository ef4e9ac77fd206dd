/** Rings at a time, or soon after it, once. Returns how to switch it off. */
export type Alarm = (at: Date, ring: () => void) => () => void

/** The longest that a timer of Node's can be set for; a later time is come to in steps. */
const LONGEST_MS = 2 ** 31 - 1

/** By this machine's clock. It keeps no process alive. */
export const systemAlarm: Alarm = (at, ring) => {
  let timer = set()
  return () => clearTimeout(timer)

  function set(): NodeJS.Timeout {
    const left = at.getTime() - Date.now()
    return setTimeout(next, Math.min(Math.max(left, 0), LONGEST_MS)).unref()
  }

  function next(): void {
    if (at.getTime() <= Date.now()) ring()
    else timer = set()
  }
}
