/**
 * One event of a stream, in the terms of server-sent events. A stream travels as the body of an HTTP answer, or, to a
 * browser, over a WebSocket to the same address (serve/streamOverSocket.ts): there each text message is one of these,
 * encoded in the same way, so that the receiver only has to put them one behind the other.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export type Frame = {event: string; id?: string; data: unknown}

const encoder = new TextEncoder()
const encoded = new WeakMap<Frame, Uint8Array>()

/** Written down once for all whom it is sent to. */
export function encodeFrame(frame: Frame): Uint8Array {
  const known = encoded.get(frame)
  if (known) return known
  const {event, id, data} = frame
  const bytes = encoder.encode(
    `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`,
  )
  encoded.set(frame, bytes)
  return bytes
}

/** A comment: says nothing, and keeps the connection from being taken for dead. */
export const KEEP_ALIVE = encoder.encode(':\n\n')
