import {once} from 'node:events'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {json} from 'node:stream/consumers'

/** What a service does with a request. */
export type Behaviour = (response: ServerResponse, request: Received) => void
export type Received = {url: string; key: string | undefined; body: ChatRequest}
export type ChatRequest = {
  model: string
  messages: Array<{role: string; content: string}>
  response_format: {type: string; json_schema?: {strict: boolean; schema: unknown}}
  tools?: unknown
}

export type ModelServer = {
  url: string
  received: Received[]
  /** The most requests that were open at once. */
  mostAtOnce(): number
  close(): Promise<void>
}

/** A service on this machine that behaves as it is told, request by request; the last behaviour repeats. */
export async function modelServer(...behaviours: Behaviour[]): Promise<ModelServer> {
  const received: Received[] = []
  let open = 0
  let most = 0
  const server = createServer(async (request: IncomingMessage, response) => {
    most = Math.max(most, ++open)
    response.once('close', () => open--)
    const body = (await json(request)) as ChatRequest
    const one = {url: request.url ?? '', key: request.headers.authorization, body}
    received.push(one)
    const behaviour = behaviours[Math.min(received.length, behaviours.length) - 1]
    behaviour?.(response, one)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    received,
    mostAtOnce: () => most,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A chat completion with this content, an object as JSON. */
export function answers(content: unknown, finish = 'stop'): Behaviour {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return (response) =>
    send(response, 200, {
      id: '1',
      object: 'chat.completion',
      created: 1,
      model: 'm',
      choices: [{index: 0, message: {role: 'assistant', content: text}, finish_reason: finish}],
      usage: {prompt_tokens: 1000, completion_tokens: 200, total_tokens: 1200},
    })
}

export function fails(
  status: number,
  message: string,
  headers: Record<string, string> = {},
): Behaviour {
  return (response) => send(response, status, {error: {message, type: 'error'}}, headers)
}

/** Says something that is no JSON at all. */
export const babbles: Behaviour = (response) => {
  response.writeHead(200, {'content-type': 'text/html'}).end('<h1>Welcome</h1>')
}

export const isSilent: Behaviour = () => {}

/** Cuts the connection, with half an answer on it. */
export const hangsUp: Behaviour = (response) => {
  response.writeHead(200, {'content-type': 'application/json', 'content-length': '1000'})
  response.write('{"id": "1", "choi')
  setImmediate(() => response.destroy())
}

function send(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, {'content-type': 'application/json', ...headers})
  response.end(JSON.stringify(body))
}
