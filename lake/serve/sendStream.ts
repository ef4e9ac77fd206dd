import type {WebSocket} from 'ws'

/**
 * Sends the body of a stream's answer over a WebSocket, each piece as one text message, exactly as it stands in the
 * body: the receiver puts them one behind the other and has the same text/event-stream as over HTTP. It asks at the
 * same address; what it would say in the header Last-Event-ID, which a browser cannot send with a WebSocket, it says
 * as `lastEventId` in the address. This is for browsers: they open six HTTP/1.1 connections to a host and no more, and
 * an open document in the Studio listens more often than that.
 */
export async function sendStream(socket: WebSocket, answer: Response): Promise<void> {
  const reader = (answer.body ?? new ReadableStream<Uint8Array>()).getReader()
  const text = new TextDecoder()
  socket.on('close', () => void reader.cancel())
  // What follows an error is a close; there is nothing to do about it before.
  socket.on('error', () => {})
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      await send(socket, text.decode(piece.value))
    }
  } finally {
    socket.close()
  }
}

/** Waits until the message has gone out, so that a slow receiver is noticed by the stream and not piled up for here. */
function send(socket: WebSocket, message: string): Promise<void> {
  const {promise, resolve} = Promise.withResolvers<void>()
  // To a socket that is closed meanwhile nothing can be sent; the stream ends by the close.
  socket.send(message, () => resolve())
  return promise
}
