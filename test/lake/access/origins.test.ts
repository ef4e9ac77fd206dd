import {expect, test} from 'vitest'
import {WebSocket} from 'ws'
import type {RunningLake} from '../../../lake/index.ts'
import {clientOf, makeToken, start} from './lakeWith.ts'

const CORS = '/projects/local/cors'
const QUERY = '/v1/data/query/production?query=count(*)'

function allow(lake: RunningLake, origin: string, allowCredentials = false): Promise<{id: number}> {
  return clientOf(lake).request({url: CORS, method: 'POST', body: {origin, allowCredentials}})
}

/** What a browser is told before it lets the page have the answer. */
async function told(lake: RunningLake, origin: string, path = QUERY) {
  const {headers} = await fetch(lake.url + path, {headers: {origin}})
  return {
    origin: headers.get('access-control-allow-origin'),
    credentials: headers.get('access-control-allow-credentials'),
  }
}

test('pages of this machine may read, others when their origin is on the list, for as long as it is', async () => {
  const lake = await start()
  const nobody = {origin: null, credentials: null}
  expect(await told(lake, 'http://localhost:3000')).toMatchObject({origin: 'http://localhost:3000'})
  expect(await told(lake, 'https://example.com')).toEqual(nobody)
  const {id} = await allow(lake, 'https://example.com')
  expect(await clientOf(lake).request({url: CORS})).toMatchObject([
    {id, origin: 'https://example.com', allowCredentials: false, projectId: 'local'},
  ])
  const allowed = {origin: 'https://example.com', credentials: null}
  expect(await told(lake, 'https://example.com')).toEqual(allowed)
  expect(await told(lake, 'https://example.com', '/v1/data/query/none?query=*')).toEqual(allowed)
  await clientOf(lake).request({url: `${CORS}/${id}`, method: 'DELETE'})
  expect(await told(lake, 'https://example.com')).toEqual(nobody)
})

test.each([
  {listed: 'https://*.example.com', origin: 'https://www.example.com', may: true},
  {listed: 'https://*.example.com', origin: 'https://example.com', may: false},
  {listed: 'https://*.example.com', origin: 'https://www.example.com.evil.org', may: false},
  {listed: 'https://*.example.com', origin: 'https://wwwXexample.com', may: false},
  {listed: 'http://example.com:*', origin: 'http://example.com:8080', may: true},
  {listed: 'HTTPS://Example.com:443/', origin: 'https://example.com', may: true},
  {listed: 'https://example.com', origin: 'http://example.com', may: false},
  {listed: 'https://example.com', origin: 'null', may: false},
])('$listed on the list lets $origin read: $may', async ({listed, origin, may}) => {
  const lake = await start()
  await allow(lake, listed)
  expect((await told(lake, origin)).origin).toBe(may ? origin : null)
})

test.each([
  {wrong: 'no address', origin: 'example', status: 400},
  {wrong: 'a path', origin: 'https://example.com/a', status: 400},
  {wrong: 'another scheme', origin: 'javascript://a', status: 400},
  {wrong: 'a pattern of our own making', origin: 'https://(a|b).com', status: 400},
  {wrong: 'everybody, with credentials', origin: 'https://*', credentials: true, status: 400},
])('an origin that is $wrong is refused', async ({origin, credentials, status}) => {
  const attempt = allow(await start(), origin, credentials)
  await expect(attempt).rejects.toMatchObject({statusCode: status})
})

test('the same origin is not listed twice', async () => {
  const lake = await start()
  await allow(lake, 'https://example.com')
  await expect(allow(lake, 'https://example.com/')).rejects.toMatchObject({statusCode: 409})
})

const EVIL = 'https://evil.example'
const LISTED = 'https://listed.example'
const TRUSTED = 'https://trusted.example'

/** What pages of other origins can have a browser do, by the cookie that it adds or by a token of their own. */
test.each([
  {origin: EVIL, by: 'cookie', status: 403},
  {origin: EVIL, by: 'token', status: 403},
  {origin: LISTED, by: 'cookie', status: 403},
  {origin: LISTED, by: 'token', status: 200},
  {origin: TRUSTED, by: 'cookie', status: 200},
  {origin: TRUSTED, by: 'token', status: 200},
  {origin: 'http://localhost:9999', by: 'cookie', status: 403},
  {origin: 'http://localhost:9999', by: 'token', status: 200},
  {origin: 'null', by: 'cookie', status: 403},
])(
  'a page of $origin that has the $by: $status, whatever it does',
  async ({origin, by, status}) => {
    const lake = await start()
    await allow(lake, LISTED)
    await allow(lake, TRUSTED, true)
    await clientOf(lake).datasets.create('gone')
    const credentials =
      by === 'cookie' ? {cookie: lake.cookie} : {authorization: `Bearer ${lake.token}`}
    for (const [method, path, body] of [
      ['POST', '/data/mutate/production', '{"mutations": [{"create": {"_type": "t"}}]}'],
      ['POST', '/assets/files/production', 'text'],
      ['PUT', '/users/me/keyvalue', '[]'],
      ['POST', '/projects/local/tokens', '{"label": "x", "roleName": "viewer"}'],
      ['PATCH', '/datasets/gone', '{"aclMode": "public"}'],
      ['GET', '/data/export/production', undefined],
    ] as const) {
      const response = await fetch(`${lake.url}/v1${path}`, {
        method,
        headers: {...credentials, origin},
        ...(body !== undefined && {body}),
      })
      await response.text()
      expect({path, status: response.status}).toEqual({path, status})
    }
    const sockets = ['/v1/data/listen/production?query=*', '/v1/data/live/events/production']
    for (const path of [...sockets, '/v1/socket/production']) {
      const opened = await opens(`${lake.url.replace('http', 'ws')}${path}`, {
        ...credentials,
        origin,
      })
      expect({path, opened}).toEqual({path, opened: status === 200})
    }
  },
)

test('a preflight names what may be sent, to origins that may', async () => {
  const {url} = await start()
  const preflight = (origin: string) =>
    fetch(url + QUERY, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization, x-a(b)',
      },
    })
  const {status, headers} = await preflight('http://localhost:3000')
  expect(status).toBe(204)
  expect(headers.get('access-control-allow-headers')).toBe('authorization')
  expect((await preflight(EVIL)).headers.get('access-control-allow-origin')).toBeNull()
})

test('the list is an administrator’s', async () => {
  const lake = await start()
  const {key} = await makeToken(lake, 'editor')
  const attempt = clientOf(lake, {token: key}).request({url: CORS})
  await expect(attempt).rejects.toMatchObject({statusCode: 403})
})

async function opens(address: string, headers: Record<string, string>): Promise<boolean> {
  const {promise, resolve} = Promise.withResolvers<boolean>()
  const socket = new WebSocket(address, {headers})
  socket.on('open', () => resolve(true))
  socket.on('error', () => resolve(false))
  const opened = await promise
  socket.terminate()
  return opened
}
