/**
 * One event of a stream, in the terms of server-sent events. A stream travels as the body of an HTTP answer, or, to a
 * browser, over a WebSocket to the same address (serve/streamOverSocket.ts): there each text message is one of these,
 * encoded in the same way, so that the receiver only has to put them one behind the other.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export type Frame = {event: string; id?: string; data: unknown}

export function encodeFrame({event, id, data}: Frame): string {
  return `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`
}

/** A comment: says nothing, and keeps the connection from being taken for dead. */
export const KEEP_ALIVE = ':\n\n'
