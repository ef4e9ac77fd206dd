import type {Store} from '../store/index.ts'

/** Commits that wait for the next turn of the event loop, to be on the disk together. */
export type Queue<Result> = {
  /** Done when it is on the disk; fails when it, and not another one, is refused. */
  commitSoon(commit: () => Result): Promise<Result>
  /** Does now what waits. */
  flush(): void
}

type Waiting<Result> = PromiseWithResolvers<Result> & {commit(): Result}

/**
 * What arrives while others are being written is written as one SQLite transaction: one wait for the disk serves all, and
 * a page of an index that all of them change is written once. `tell` is told of each in the order in which they came.
 */
export function commitQueue<Result>(store: Store, tell: (result: Result) => void): Queue<Result> {
  let waiting: Waiting<Result>[] = []

  function flush(): void {
    const turn = waiting
    waiting = []
    for (const [index, outcome] of together(store, turn).entries()) {
      if (outcome.status === 'rejected') turn[index]?.reject(outcome.reason)
      else answer(turn[index], outcome.value)
    }
  }

  /** Nobody but who waits is there to be told that others could not be: thrown, it would end the process. */
  function answer(member: Waiting<Result> | undefined, result: Result): void {
    try {
      tell(result)
      member?.resolve(result)
    } catch (fault) {
      member?.reject(fault)
    }
  }

  return {
    commitSoon(commit) {
      if (waiting.length === 0) setImmediate(flush)
      const member = {commit, ...Promise.withResolvers<Result>()}
      waiting.push(member)
      return member.promise
    },
    flush,
  }
}

/** Where one is refused nothing has happened yet, and each is tried alone: it is then a transaction of its own. */
function together<Result>(store: Store, turn: Waiting<Result>[]): PromiseSettledResult<Result>[] {
  if (turn.length < 2) return turn.map(alone)
  try {
    const values = store.atomically(() => turn.map(({commit}) => commit()))
    return values.map((value) => ({status: 'fulfilled', value}))
  } catch {
    // Those that went well have remembered what is not so: the disk may have failed them at the end.
    store.documents.rows.parsed.forgetAll()
    return turn.map(alone)
  }
}

function alone<Result>({commit}: Waiting<Result>): PromiseSettledResult<Result> {
  try {
    return {status: 'fulfilled', value: commit()}
  } catch (reason) {
    return {status: 'rejected', reason}
  }
}
