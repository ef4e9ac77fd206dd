import {encodeFrame, type Frame, KEEP_ALIVE} from './frame.ts'

/** Between two signs of life on a stream that has nothing to tell. */
const KEEP_ALIVE_MS = 20_000

/** A receiver that is this far behind is cut off. It connects again, and resumes or starts anew. */
const MAX_BACKLOG_BYTES = 32 * 1024 * 1024

/** What a stream is about: told how to send and how to end, it starts, and returns how to stop. */
export type Source = (send: (frame: Frame) => void, end: () => void) => () => void

/** An answer that goes on until its receiver, or the lake, ends it. */
export function streamResponse(source: Source): Response {
  return new Response(eventStream(source), {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
  })
}

function eventStream(source: Source): ReadableStream<Uint8Array> {
  let end = (): void => {}
  let isOver = false
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const write = (bytes: Uint8Array): void => {
          // The rest of what came with the piece that was too much.
          if (isOver) return
          if ((controller.desiredSize ?? 0) > -MAX_BACKLOG_BYTES) {
            controller.enqueue(bytes)
            return
          }
          end()
          controller.error(new Error('The receiver of a stream fell too far behind'))
        }
        const alive = setInterval(() => write(KEEP_ALIVE), KEEP_ALIVE_MS)
        alive.unref()
        const finish = (): void => {
          end()
          controller.close()
        }
        const stop = source((frame) => write(encodeFrame(frame)), finish)
        end = () => {
          isOver = true
          clearInterval(alive)
          stop()
        }
      },
      cancel: () => end(),
    },
    {highWaterMark: 0, size: ({byteLength}) => byteLength},
  )
}
