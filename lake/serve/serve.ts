import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {secure} from '../access/index.ts'
import {LakeError, LakeStartError} from '../errors.ts'
import {respond} from './respond.ts'
import {letThrough, senderOf, toRequest} from './toRequest.ts'
import {createUpgrade, type Sockets} from './upgrade.ts'

export type Served = {port: number; close(): Promise<void>}

/** Puts a lake on a port of this machine, with its sockets; port 0 takes any that is free. */
export async function serve(
  lake: Sockets,
  {host, port}: {host: string; port: number},
): Promise<Served> {
  const sockets = createUpgrade(lake)
  const server = createServer((message, response) => {
    void answer(message, response, lake, portOf(server))
  })
  server.on('upgrade', (message, socket, head) => {
    void sockets.upgrade(message, socket, head, portOf(server))
  })
  // Longer than clients keep idle connections, so that none sends into one that is just being closed.
  server.keepAliveTimeout = 65_000
  await listen(server, host, port)
  return {
    port: portOf(server),
    async close() {
      sockets.close()
      await close(server)
    },
  }
}

async function answer(
  message: IncomingMessage,
  response: ServerResponse,
  {fetch}: Sockets,
  port: number,
): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  try {
    await respond(await fetch(toRequest(message, port, gone.signal), senderOf(message)), response)
  } catch (error) {
    if (!(error instanceof LakeError) || response.headersSent) {
      response.destroy()
      return
    }
    await respond(refusal(error), response)
  } finally {
    letThrough(message)
  }
}

/** To a request that did not even reach the lake. */
function refusal({status, body}: LakeError): Response {
  const answer = Response.json(body, {status})
  secure(answer.headers, {isPage: false})
  return answer
}

function listen(server: Server, host: string, port: number): Promise<void> {
  const {promise, resolve, reject} = Promise.withResolvers<void>()
  server.once('error', (cause: NodeJS.ErrnoException) => {
    const reason =
      cause.code === 'EADDRINUSE'
        ? `Port ${port} is in use by another program: stop it, or choose another port`
        : `Cannot listen on ${host}:${port}: ${cause.message}`
    reject(new LakeStartError(reason, {cause}))
  })
  server.listen(port, host, resolve)
  return promise
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

function close(server: Server): Promise<void> {
  const {promise, resolve} = Promise.withResolvers<void>()
  server.close(() => resolve())
  server.closeAllConnections()
  return promise
}
