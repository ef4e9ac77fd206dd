import {Agent, type RequestOptions, request} from 'node:http'
import {connect} from 'node:net'
import {describe, expect, test} from 'vitest'
import {clientOf, start} from './lakeWith.ts'

const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
const wide = (attributes: number): Record<string, number> =>
  Object.fromEntries(Array.from({length: attributes}, (_, index) => [`a${index}`, index]))

describe('limits', () => {
  test.each([
    {
      over: 'a query that is too long',
      path: '/data/query/production',
      body: JSON.stringify({query: `"${'x'.repeat(262_144)}"`}),
      status: 400,
      names: '"query" is longer than 262144 characters',
    },
    {
      over: 'a parameter that is nested too deeply',
      path: '/data/query/production',
      body: `{"query": "$a", "params": {"a": ${deep(5000)}}}`,
      status: 400,
      names: 'more than 64 levels',
    },
    {
      over: 'a mutation that is too large',
      path: '/data/mutate/production',
      body: `{"mutations": ["${'x'.repeat(4 * 1024 * 1024)}"]}`,
      status: 413,
      names: '4 MB for a mutation',
    },
    {
      over: 'a query whose parameters are too large',
      path: '/data/query/production',
      body: JSON.stringify({query: '$a', params: {a: 'x'.repeat(4 * 1024 * 1024)}}),
      status: 413,
      names: '4 MB for a query',
    },
    {
      over: 'a document with too many attributes',
      path: '/data/mutate/production',
      body: JSON.stringify({mutations: [{create: {_type: 't', ...wide(1000)}}]}),
      status: 400,
      names: 'has 1002 attributes; the limit is 1000',
    },
    {
      over: 'a patch by which a document gets too many attributes',
      path: '/data/mutate/production',
      body: JSON.stringify({
        mutations: [{create: {_id: 'a', _type: 't'}}, {patch: {id: 'a', set: {more: wide(1000)}}}],
      }),
      status: 400,
      names: 'the limit is 1000',
    },
    {
      over: 'a preference that is too large',
      path: '/users/me/keyvalue',
      method: 'PUT',
      body: JSON.stringify([{key: 'x', value: 'x'.repeat(4 * 1024 * 1024)}]),
      status: 413,
      names: '4 MB',
    },
  ])(
    '$over is refused with the limit named',
    async ({path, method = 'POST', body, status, names}) => {
      const {url, token} = await start()
      const headers = {authorization: `Bearer ${token}`}
      const response = await fetch(`${url}/v1${path}`, {method, headers, body})
      expect(response.status).toBe(status)
      expect(await response.text()).toContain(JSON.stringify(names).slice(1, -1))
    },
  )

  test('a parameter in the address that is nested too deeply is refused', async () => {
    const {url} = await start()
    const response = await fetch(`${url}/v1/data/query/production?query=$a&$a=${deep(3000)}`)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('more than 64 levels')
  })

  test('a long list of the like is no attribute more than a short one', async () => {
    const client = clientOf(await start())
    const members = Array.from({length: 2000}, (_, index) => ({
      _key: `k${index}`,
      name: `n${index}`,
    }))
    expect(await client.create({_type: 't', members})).toMatchObject({members})
  })

  test('brackets in strings are no depth', async () => {
    const text = `\\"${'['.repeat(5000)}`
    expect(await clientOf(await start()).fetch('$text', {text})).toBe(text)
  })

  test('an address that is too long is refused', async () => {
    const {url} = await start()
    const response = await fetch(`${url}/v1/data/query/production?query="${'x'.repeat(20_000)}"`)
    expect(response.status).toBe(431)
  })
})

test.each([
  {asks: 'no query', url: '/v1/data/query/production', says: '"query" is required'},
  {asks: 'an empty query', url: '/v1/data/query/production?query=', says: '"query" is required'},
  {
    asks: 'what is neither yes nor no',
    url: '/v1/data/listen/production?query=*&includeResult=perhaps',
    says: '"includeResult" must be true or false',
  },
])('who asks $asks is told so in our words', async ({url, says}) => {
  const lake = await start()
  const response = await fetch(lake.url + url)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({message: says})
})

test.each([
  '/v1/ping',
  '/v1/nothing',
  '/v1/data/query/production',
  '/v1/data/query/none?query=*',
  '/v1/data/listen/production?query=*',
  '/v1/projects/local',
])('the answer at %s is taken by a browser for data and nothing else', async (path) => {
  const lake = await start()
  const {headers, body} = await fetch(lake.url + path)
  await body?.cancel()
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
  })
})

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

test.each([
  'a"\r\nset-cookie: a=b',
  '../../token',
  '\u0000.txt',
  'ж"; filename=evil.html',
  '\ud800.txt',
])('the name of a file cannot say more than a name: %j', async (filename) => {
  const lake = await start()
  const upload = `/v1/assets/files/production?filename=${encodeURIComponent(filename.toWellFormed())}`
  const made = await fetch(lake.url + upload, {
    method: 'POST',
    headers: {authorization: `Bearer ${lake.token}`, 'content-type': 'text/html'},
    body: 'text',
  })
  const {document} = (await made.json()) as {document: {url: string}}
  const {status, headers} = await fetch(`${document.url}?dl=`)
  expect(status).toBe(200)
  expect(headers.get('set-cookie')).toBeNull()
  expect(headers.get('content-disposition')).toMatch(
    /^attachment; filename="[\w .()-]*"; filename\*=UTF-8''[\w.%!~-]*$/,
  )
})

test.each(['a\r\nset-cookie: a=b', 'a\n\nevent: mutation', '../a', ''])(
  'a transaction cannot have the ID %j',
  async (transactionId) => {
    const lake = await start()
    const response = await fetch(`${lake.url}/v1/data/mutate/production`, {
      method: 'POST',
      headers: {authorization: `Bearer ${lake.token}`},
      body: JSON.stringify({transactionId, mutations: [{create: {_type: 't'}}]}),
    })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('transaction ID')
  },
)

test.each(['..%2f..%2ftoken', '%2e%2e%2ftoken', '....//token', '%00'])(
  'no path leads out of the assets: %s',
  async (name) => {
    const {url} = await start()
    for (const shelf of ['images', 'files']) {
      expect((await fetch(`${url}/${shelf}/local/production/${name}`)).status).toBe(404)
    }
  },
)

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
