import type {IncomingMessage} from 'node:http'
import type {Duplex} from 'node:stream'
import {type WebSocket, WebSocketServer} from 'ws'
import type {Sender} from '../access/index.ts'
import {LakeError, requestError} from '../errors.ts'
import type {Join} from '../presence/index.ts'
import {sendStream} from './sendStream.ts'
import {senderOf, toRequest} from './toRequest.ts'

/** What a server asks for a request that wants to become a WebSocket. */
export type Sockets = {
  fetch(request: Request, sender: Sender): Promise<Response>
  /** Lets the sender of a request take part in presence, when that is what it asks for. */
  joinPresence(request: Request, sender: Sender): Join | undefined
}

const HEARTBEAT_MS = 20_000

/** What @sanity/bifur-client takes for a sign of life. */
const HEARTBEAT = '♥'

/**
 * Opens a WebSocket for presence, or to carry a stream (`/data/listen`, `/data/live`), whose HTTP answer is then sent
 * over it piece by piece. A request for anything else is refused with the answer that it would get over HTTP.
 */
export function createUpgrade({fetch, joinPresence}: Sockets) {
  const server = new WebSocketServer({noServer: true, maxPayload: 1024 * 1024})

  async function upgrade(message: IncomingMessage, socket: Duplex, head: Buffer, port: number) {
    // A connection that breaks before it is a WebSocket's has nobody else to notice; unnoticed it ends the process.
    socket.on('error', () => socket.destroy())
    const accept = (use: (socket: WebSocket) => void): void =>
      server.handleUpgrade(message, socket, head, use)
    try {
      const request = toRequest(message, port)
      const sender = senderOf(message)
      const join = joinPresence(request, sender)
      if (join) return accept((opened) => takePart(opened, join))
      const answer = await fetch(request, sender)
      if (isStream(answer)) return accept((opened) => void sendStream(opened, answer))
      refuse(socket, answer.status, await answer.text())
    } catch (error) {
      const {status, body} =
        error instanceof LakeError
          ? error
          : requestError(500, 'Internal Server Error', 'The lake failed at this')
      refuse(socket, status, JSON.stringify(body))
    }
  }

  return {upgrade, close: () => closeAll(server)}
}

function isStream(answer: Response): boolean {
  return answer.ok && (answer.headers.get('content-type') ?? '').startsWith('text/event-stream')
}

function takePart(socket: WebSocket, join: Join): void {
  const {receive, leave} = join(
    (text) => socket.send(text),
    () => socket.close(),
  )
  const heartbeat = setInterval(() => socket.send(HEARTBEAT), HEARTBEAT_MS)
  socket.on('message', (data) => receive(String(data)))
  socket.on('close', () => {
    clearInterval(heartbeat)
    leave()
  })
  // What follows an error is a close; there is nothing to do about it before.
  socket.on('error', () => {})
}

function refuse(socket: Duplex, status: number, body: string): void {
  socket.end(
    `HTTP/1.1 ${status} Refused\r\nContent-Type: application/json\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}

function closeAll(server: WebSocketServer): void {
  for (const socket of server.clients) socket.terminate()
  server.close()
}
