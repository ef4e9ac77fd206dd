import {requestError} from '../errors.ts'

/** A stream: told how to send and how to end, it starts, and returns how to stop. */
type Source<Frame> = (send: (frame: Frame) => void, end: () => void) => () => void

/** Who listens to what; nobody's name stands for somebody without a token. */
export type Listener = {userId?: string; dataset: string}

/** The streams that are open. */
export type Streams = {
  /** The same stream, noted for as long as it is open; refused when there are too many already. */
  note<Frame>(listener: Listener, source: Source<Frame>): Source<Frame>
  /** Ends those that are no longer to be heard: their token is gone, say, or their dataset. */
  end(isOver: (listener: Listener) => boolean): void
}

export function createStreams(most: number): Streams {
  const open = new Map<symbol, {listener: Listener; end: () => void}>()
  return {
    note(listener, source) {
      if (open.size >= most) throw tooMany(most)
      return (send, end) => {
        const stream = Symbol()
        open.set(stream, {listener, end})
        const stop = source(send, end)
        return () => {
          open.delete(stream)
          stop()
        }
      }
    },
    end(isOver) {
      for (const {listener, end} of [...open.values()]) if (isOver(listener)) end()
    },
  }
}

function tooMany(most: number): Error {
  return requestError(
    429,
    'Too Many Requests',
    `${most} streams are open already, which is the limit: close those that nobody reads`,
  )
}
