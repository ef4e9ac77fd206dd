import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {type ClientOptions, WebSocket} from 'ws'
import {type RunningLake, startLake} from '../../lake/index.ts'
import {type EventLog, eventLog} from '../contracts/lake/eventLog.ts'

const LISTEN = '/v2025-02-19/data/listen/production?query=*&enableResume=true'
const PRESENCE = '/v1/socket/production'

let lake: RunningLake
const sockets: WebSocket[] = []

beforeEach(async () => {
  lake = await startLake()
})
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate()
  await lake.close()
})

type Line = {socket: WebSocket; messages: EventLog<string>}

/** Opens a socket as a page of the lake's own Studio does, signed in by the cookie. */
async function open(path: string, options: ClientOptions = {}): Promise<Line> {
  const socket = new WebSocket(lake.url.replace('http', 'ws') + path, {
    headers: {cookie: lake.cookie},
    origin: lake.url,
    ...options,
  })
  sockets.push(socket)
  const messages = eventLog<string>()
  socket.on('message', (data) => messages.add(String(data)))
  const {promise, resolve, reject} = Promise.withResolvers<void>()
  socket.on('open', resolve)
  socket.on('error', reject)
  await promise
  return {socket, messages}
}

async function create(id: string): Promise<string> {
  const response = await fetch(`${lake.url}/v1/data/mutate/production`, {
    method: 'POST',
    headers: {authorization: `Bearer ${lake.token}`},
    body: JSON.stringify({mutations: [{create: {_id: id, _type: 't'}}]}),
  })
  return ((await response.json()) as {transactionId: string}).transactionId
}

describe('a stream over a socket', () => {
  test('is the same as over HTTP, an event a message', async () => {
    const {messages} = await open(LISTEN)
    expect(await messages.next()).toMatch(/^event: welcome\ndata: \{"listenerName":".+"\}\n\n$/)
    const transactionId = await create('a')
    expect(await messages.next()).toMatch(
      new RegExp(`^event: mutation\\nid: ${transactionId}#a\\ndata: \\{.*\\}\\n\\n$`),
    )
  })

  test('is taken up again after the event that the address names', async () => {
    const first = await create('a')
    await create('b')
    const {messages} = await open(`${LISTEN}&lastEventId=${encodeURIComponent(`${first}#a`)}`)
    expect(await messages.next()).toMatch(/^event: welcomeback/)
    expect(await messages.next()).toContain('"documentId":"b"')
  })

  test('shows without the token what anybody may see', async () => {
    const {messages} = await open(`${LISTEN}&includeAllVersions=true`, {headers: {}})
    await messages.next()
    await create('drafts.a')
    await create('b')
    expect(await messages.next()).toContain('"documentId":"b"')
  })

  test.each([
    {
      who: 'a page of another site',
      path: LISTEN,
      options: {origin: 'https://evil.example'},
      status: 403,
    },
    {
      who: "another page on this machine with the browser's cookie",
      path: LISTEN,
      options: {origin: 'http://localhost:9999'},
      status: 403,
    },
    {
      who: 'somebody with a wrong token',
      path: LISTEN,
      options: {headers: {authorization: 'Bearer wrong'}},
      status: 401,
    },
    {
      who: 'a name that was made to point here',
      path: LISTEN,
      options: {headers: {host: 'evil.example'}},
      status: 403,
    },
    {
      who: 'somebody who asks for an unknown dataset',
      path: LISTEN.replace('production', 'other'),
      options: {},
      status: 404,
    },
    {who: 'somebody who asks for what is no stream', path: '/v1/ping', options: {}, status: 200},
    {
      who: 'a page of another site that asks who is there',
      path: PRESENCE,
      options: {origin: 'https://evil.example'},
      status: 403,
    },
    {
      who: 'somebody without a token who asks who is there',
      path: PRESENCE,
      options: {headers: {}},
      status: 403,
    },
  ])('is refused to $who', async ({path, options, status}) => {
    await expect(open(path, options)).rejects.toThrow(`Unexpected server response: ${status}`)
  })
})

describe('presence', () => {
  const call = ({socket}: Line, method: string, params: object = {}): void =>
    socket.send(JSON.stringify({jsonrpc: '2.0', id: method, method, params}))

  test('what one Studio announces the others are told, and when it goes', async () => {
    const [ada, eve] = [await open(PRESENCE), await open(PRESENCE)]
    call(eve, 'presence_subscribe')
    const {result: subscription} = JSON.parse(await eve.messages.next())
    const told = async () => JSON.parse(await eve.messages.next())
    const event = (result: object) => ({
      jsonrpc: '2.0',
      method: 'presence_subscription',
      params: {subscription, result: {i: 'local-editor', ...result}},
    })

    call(ada, 'presence_rollcall', {session: 'ada'})
    expect(await told()).toEqual(event({type: 'rollCall', session: 'ada'}))
    const state = {sessionId: 'ada', locations: [{documentId: 'a', path: ['title']}]}
    call(ada, 'presence_announce', {data: state})
    expect(await told()).toEqual(event({type: 'state', m: state}))
    ada.socket.close()
    expect(await told()).toEqual(event({type: 'disconnect', m: {session: 'ada'}}))
  })

  test.each([
    {says: 'no JSON', text: 'hello', code: -32600},
    {says: 'an unknown method', text: '{"id": 1, "method": "presence_dance"}', code: -32601},
    {says: 'a method of every object', text: '{"id": 1, "method": "toString"}', code: -32601},
    {
      says: 'parameters that are wrong',
      text: '{"id": 1, "method": "presence_announce"}',
      code: -32602,
    },
  ])('somebody who says $says is told so', async ({text, code}) => {
    const {socket, messages} = await open(PRESENCE)
    socket.send(text)
    expect(JSON.parse(await messages.next())).toMatchObject({error: {code}})
  })
})
