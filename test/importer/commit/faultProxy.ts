import {once} from 'node:events'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {setTimeout as pass} from 'node:timers/promises'
import {createChance} from '../../../importer/extract/training/chance.ts'

/** What a hosted service, or the way to it, may do to a request. */
export const faults = {
  /** Turned away: with seconds to wait, with a moment to wait for, and with neither. */
  tooMany: (exchange) => refuse(exchange, 429, {'retry-after': '0'}),
  tooManyUntil: (exchange) => refuse(exchange, 429, {'retry-after': new Date(0).toUTCString()}),
  tooManyEver: (exchange) => refuse(exchange, 429),
  internal: (exchange) => refuse(exchange, 500),
  badGateway: (exchange) => refuse(exchange, 502),
  unavailable: (exchange) => refuse(exchange, 503, {'retry-after': '0.01'}),
  timeout: (exchange) => refuse(exchange, 504),
  cutBefore: async ({response}) => void response.destroy(),
  /** The work is done, and nobody is told. */
  cutAfter: async ({forward, response}) => {
    await forward()
    response.destroy()
  },
  answerByHalf: async ({forward, response}) => {
    const {status, headers, body} = await forward()
    response.writeHead(status, {...headers, 'content-length': body.length})
    response.write(body.subarray(0, body.length / 2))
    response.destroy()
  },
  /** Delivered twice; it is the second answer that arrives. */
  twice: async ({forward, answer}) => {
    await forward()
    answer(await forward())
  },
  slow: async ({forward, answer}) => {
    await pass(30)
    answer(await forward())
  },
} satisfies Record<string, (exchange: Exchange) => Promise<void>>

export type FaultName = keyof typeof faults

type Answer = {status: number; headers: Record<string, string>; body: Buffer}
type Exchange = {
  response: ServerResponse
  /** Has the lake do it. */
  forward(): Promise<Answer>
  answer(answer: Answer): void
}

export type FaultProxy = {
  url: string
  /** How often each happened. */
  happened: Map<FaultName, number>
  /** From now on each request meets this fault; with `undefined` chance decides again. */
  always(fault: FaultName | undefined): void
  close(): Promise<void>
}

/** A service before the lake that fails as often as `share` says, in every way, the same for the same seed. */
export async function faultProxy(
  lake: {url: string},
  {seed, share}: {seed: number; share: number},
): Promise<FaultProxy> {
  const chance = createChance(seed)
  const names = Object.keys(faults) as FaultName[]
  const happened = new Map<FaultName, number>()
  let constant: FaultName | undefined
  const fate = (): FaultName | undefined =>
    constant ?? (chance() < share ? names[Math.floor(chance() * names.length)] : undefined)
  const server = createServer(async (request, response) => {
    const exchange = await exchangeOf(lake, request, response)
    const fault = fate()
    if (!fault) return exchange.answer(await exchange.forward())
    happened.set(fault, (happened.get(fault) ?? 0) + 1)
    await faults[fault](exchange)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    happened,
    always(fault) {
      constant = fault
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function exchangeOf(
  lake: {url: string},
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Exchange> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const {method = 'GET', url = '/', headers} = request
  const {host: _host, connection: _connection, 'content-length': _length, ...sent} = headers
  return {
    response,
    async forward() {
      const body = method === 'GET' || method === 'HEAD' ? {} : {body: Buffer.concat(chunks)}
      const init = {method, headers: sent as Record<string, string>, ...body}
      const answered = await fetch(new URL(url, lake.url), init)
      const {
        'content-encoding': _encoding,
        'content-length': _length,
        'transfer-encoding': _transfer,
        ...kept
      } = Object.fromEntries(answered.headers)
      return {
        status: answered.status,
        headers: kept,
        body: Buffer.from(await answered.arrayBuffer()),
      }
    },
    answer({status, headers, body}) {
      response.writeHead(status, headers).end(body)
    },
  }
}

async function refuse(
  {response}: Exchange,
  status: number,
  headers: Record<string, string> = {},
): Promise<void> {
  response.writeHead(status, {'content-type': 'application/json', ...headers})
  response.end(JSON.stringify({statusCode: status, error: 'Fault', message: 'Try again'}))
}
