import {Agent, type RequestOptions, request} from 'node:http'
import {connect} from 'node:net'
import {expect, test} from 'vitest'
import {start} from './lakeWith.ts'

/** What no client library sends. */
test.each([
  {sends: 'a method of its own', head: 'TRACE / HTTP/1.1\r\nHost: {host}', status: 405},
  {sends: 'a password in the host', head: 'GET /v1/ping HTTP/1.1\r\nHost: a:b@{host}', status: 400},
  {sends: 'no host', head: 'GET /v1/ping HTTP/1.1', status: 400},
  {
    sends: 'two lengths',
    head: 'POST /v1/ping HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1\r\nContent-Length: 2',
    status: 400,
  },
  {sends: 'no HTTP', head: 'hello', status: 400},
  {
    sends: 'an upgrade to something else',
    head: 'GET /v1/ping HTTP/1.1\r\nHost: {host}\r\nConnection: Upgrade\r\nUpgrade: h2c',
    status: 200,
  },
])('somebody who sends $sends is answered, and everybody after them', async ({head, status}) => {
  const lake = await start()
  const host = new URL(lake.url).host
  expect(await exchange(lake.port, `${head.replace('{host}', host)}\r\n\r\n`)).toMatch(
    `HTTP/1.1 ${status} `,
  )
  expect((await fetch(`${lake.url}/v1/ping`)).status).toBe(200)
})

// The connection's error had nobody to notice it, and ended the process.
test('a connection that breaks while it is to become a socket ends nothing but itself', async () => {
  const lake = await start()
  const {promise, resolve} = Promise.withResolvers<void>()
  const socket = connect(lake.port, '127.0.0.1', () => {
    socket.write(
      `GET /v1/data/listen/production?query=* HTTP/1.1\r\nHost: ${new URL(lake.url).host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
      () => socket.resetAndDestroy(),
    )
  })
  socket.on('close', () => resolve())
  await promise
  expect((await fetch(`${lake.url}/v1/ping`)).status).toBe(200)
})

// Its body was left lying on the connection, and the next request waited behind it for ever.
test('who is refused before their body was looked at goes on over the same connection', async () => {
  const {port} = await start()
  const agent = new Agent({keepAlive: true, maxSockets: 1})
  const body = 'x'.repeat(3_000_000)
  expect(
    await statusOf({agent, port, method: 'POST', path: '/v1/data/mutate/production'}, body),
  ).toBe(403)
  expect(await statusOf({agent, port, path: '/v1/ping'})).toBe(200)
  agent.destroy()
})

function statusOf(options: RequestOptions, body?: string): Promise<number | undefined> {
  const {promise, resolve, reject} = Promise.withResolvers<number | undefined>()
  request({host: '127.0.0.1', ...options}, (response) => {
    response.resume().on('end', () => resolve(response.statusCode))
  })
    .on('error', reject)
    .end(body)
  return promise
}

function exchange(port: number, text: string): Promise<string> {
  const {promise, resolve, reject} = Promise.withResolvers<string>()
  const socket = connect(port, '127.0.0.1', () => socket.write(text))
  socket.once('data', (data) => {
    resolve(String(data))
    socket.destroy()
  })
  socket.once('close', () => reject(new Error('No answer')))
  socket.once('error', reject)
  return promise
}
