/** Events as they arrive, to be awaited in their order. */
export type EventLog<T> = {add(event: T): void; fail(error: unknown): void; next(): Promise<T>}

export function eventLog<T>(): EventLog<T> {
  const arrived: Promise<T>[] = []
  const awaited: PromiseWithResolvers<T>[] = []

  function settle(outcome: Promise<T>): void {
    // Nobody may be waiting for it yet, or ever.
    outcome.catch(() => {})
    const waiting = awaited.shift()
    if (waiting) outcome.then(waiting.resolve, waiting.reject)
    else arrived.push(outcome)
  }

  return {
    add: (event) => settle(Promise.resolve(event)),
    fail: (error) => settle(Promise.reject(error)),
    next() {
      const known = arrived.shift()
      if (known) return known
      const waiting = Promise.withResolvers<T>()
      awaited.push(waiting)
      return waiting.promise
    },
  }
}
