import type {IncomingMessage} from 'node:http'
import type {Sender} from '../access/index.ts'
import {requestError} from '../errors.ts'

/**
 * A request as it came over a socket, as the standard's `Request`. It is addressed to whatever the Host header says,
 * which must be the port that it came in by. `signal` says that its sender has gone.
 */
export function toRequest(message: IncomingMessage, port: number, signal?: AbortSignal): Request {
  const url = addressOf(message)
  if ((url.port || '80') !== String(port)) {
    throw requestError(403, 'Forbidden', `This lake is not ${url.host}: it answers at port ${port}`)
  }
  const method = methodOf(message)
  const hasBody = method !== 'GET' && method !== 'HEAD'
  // The standard's `duplex`, without which a body cannot be streamed, is missing in TypeScript's DOM types.
  const init: RequestInit & {duplex: 'half'} = {
    method,
    headers: headersOf(message),
    duplex: 'half',
    ...(signal && {signal}),
  }
  return new Request(url, hasBody ? {...init, body: bodyOf(message)} : init)
}

function addressOf(message: IncomingMessage): URL {
  const base = `http://${message.headers.host ?? ''}`
  const url = URL.canParse(message.url ?? '', base) ? new URL(message.url ?? '', base) : undefined
  if (url?.protocol === 'http:' && url.username === '' && url.password === '') return url
  throw requestError(400, 'Bad Request', 'The request has no readable Host or path')
}

/** The standard's `Request` does not take every method that HTTP has. */
function methodOf({method = 'GET'}: IncomingMessage): string {
  if (METHODS.has(method)) return method
  throw requestError(405, 'Method Not Allowed', `This lake has nothing at ${method}`)
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

function headersOf(message: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, values] of Object.entries(message.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value)
  }
  return headers
}

/**
 * Not `Readable.toWeb`: when the reader has seen enough, that one cuts the connection, and the sender never learns why.
 * Here the rest is let through unread, and the answer arrives.
 */
function bodyOf(message: IncomingMessage): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      message.on('data', (chunk: Uint8Array) => {
        controller.enqueue(new Uint8Array(chunk))
        if ((controller.desiredSize ?? 0) <= 0) message.pause()
      })
      message.once('end', () => controller.close())
      message.once('error', (error) => controller.error(error))
    },
    pull() {
      message.resume()
    },
    cancel: () => letThrough(message),
  })
}

/**
 * Takes what is left of a body without looking at it. Until it has come through, the connection stays with this request,
 * and the next one on it would wait for ever.
 */
export function letThrough(message: IncomingMessage): void {
  if (message.complete) return
  message.removeAllListeners('data').removeAllListeners('end').removeAllListeners('error')
  message.on('error', () => {})
  message.resume()
}

/** A connection whose other end is gone already has no address; it is nobody on this machine then. */
export function senderOf({socket}: IncomingMessage): Sender {
  return {address: socket.remoteAddress ?? 'unknown'}
}
