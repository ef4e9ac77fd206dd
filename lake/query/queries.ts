import type {Question, Surroundings} from './evaluate.ts'
import type {Perspective} from './perspective.ts'
import type {IndexWish} from './plan/index.ts'
import {type SlowSearch, threads} from './pool/index.ts'
import {createWishList} from './wishList.ts'

/** Who asks, in so far as it decides what they see. */
export type Reader = {identity: string; privateIds: boolean}

/** Queries of a dataset, answered off the main thread. */
export type Queries = {
  /** The answer as JSON text. `signal` says that nobody waits for it any more. */
  ask(
    question: Question,
    asked: {perspective: Perspective; reader: Reader; signal?: AbortSignal | undefined},
  ): Promise<string>
  close(): Promise<void>
}

/** As in the hosted service. */
const TIME_LIMIT_MS = 60_000

export function createQueries(
  path: string,
  surroundings: (identity: string) => Surroundings,
  timeLimit = TIME_LIMIT_MS,
): Queries {
  const wishList = createWishList()
  let isMaking = false

  /** What is slow while an index is being made may be quick afterwards. */
  function onSlow(searches: SlowSearch[]): void {
    const wish = isMaking ? undefined : wishList.add(searches)
    if (wish) void make(wish)
  }

  /** An index that could not be made, because the lake is being closed or the disk is full, is none: queries work without. */
  async function make(wish: IndexWish): Promise<void> {
    isMaking = true
    await threads.carryOut({type: 'index', path, wish}, {timeLimit: INDEX_LIMIT_MS}).catch(() => {})
    isMaking = false
  }

  return {
    ask({query, params}, {perspective, reader: {identity, privateIds}, signal}) {
      const {now, ...rest} = surroundings(identity)
      const around = {...rest, now: now.toISOString()}
      return threads.carryOut(
        {type: 'query', path, query, params, perspective, privateIds, surroundings: around},
        {timeLimit, signal, onSlow},
      )
    },
    close: () => threads.release(path),
  }
}

/** Over millions of documents an index takes its time. */
const INDEX_LIMIT_MS = 600_000
