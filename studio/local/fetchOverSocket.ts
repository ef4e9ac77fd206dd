import type {ClientConfig} from '@sanity/client'

type ClientFetch = ReturnType<NonNullable<ClientConfig['resolveFetch']>>
type Init = Parameters<ClientFetch>[1]

/**
 * The client's fetch on the embedded lake. The streams that never end (listen, live) travel over a WebSocket: a browser
 * opens six connections to a host and no more over HTTP/1.1, an open document alone holds that many listeners, and
 * sockets are not counted. What arrives is the same text/event-stream as over HTTP, see the lake's end of it.
 */
export const fetchOverSocket: ClientFetch = (input, init) => {
  const url = new URL(input, window.location.href)
  return STREAM.test(url.pathname) ? openStream(url, init) : fetch(input, init as RequestInit)
}

const STREAM = /^\/v[^/]+\/data\/(listen|live)\//

function openStream(url: URL, init: Init): Promise<Response> {
  const socket = new WebSocket(socketUrl(url, init))
  const events = eventsOf(socket)
  init?.signal?.addEventListener('abort', () => socket.close())
  return new Promise((resolve) => {
    socket.addEventListener('open', () => {
      resolve(new Response(events, {headers: {'content-type': 'text/event-stream'}}))
    })
    // A browser does not tell why a socket was refused. The same request over HTTP does, with its status and reason.
    socket.addEventListener('error', () => resolve(fetch(url, init as RequestInit)), {once: true})
  })
}

/** A socket's handshake has no headers of ours: where a broken stream is taken up again goes into the address. */
function socketUrl(url: URL, init: Init): URL {
  const address = new URL(url)
  address.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  const lastEventId = new Headers(init?.headers as HeadersInit).get('last-event-id')
  if (lastEventId) address.searchParams.set('lastEventId', lastEventId)
  return address
}

function eventsOf(socket: WebSocket): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const reading = new AbortController()
  const {signal} = reading
  return new ReadableStream({
    start(events) {
      socket.addEventListener('message', ({data}) => events.enqueue(encoder.encode(data)), {signal})
      socket.addEventListener('close', () => events.close(), {signal})
    },
    cancel() {
      reading.abort()
      socket.close()
    },
  })
}
