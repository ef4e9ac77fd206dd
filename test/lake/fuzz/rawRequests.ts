import fc from 'fast-check'
import {groq} from './groq.ts'
import {text} from './values.ts'

/** What goes over the connection as it stands; HOST and TOKEN stand for the lake's. */
export type RawRequest = {raw: string}

const path = fc.oneof(
  fc.constantFrom(
    '/v1/ping',
    '/v1/data/mutate/production',
    '/v1/socket/production',
    '/v1/data/listen/production?query=*',
    '//evil.example/v1/ping',
    'http://evil.example/',
    '*',
    '/%',
    '/v1/../../token',
    '',
  ),
  groq.map(
    (query) => `/v1/data/listen/production?query=${encodeURIComponent(query.toWellFormed())}`,
  ),
  text,
)

const header = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Host: HOST',
      'Host: localhost',
      'Host: a b',
      'Host: [::1',
      'Authorization: Bearer TOKEN',
      'Authorization: Basic TOKEN',
      'Content-Length: 5',
      'Content-Length: -1',
      'Content-Length: 99999999999999999999',
      'Transfer-Encoding: chunked',
      'Transfer-Encoding: gzip, chunked',
      'Content-Encoding: gzip',
      'Expect: 100-continue',
      'Connection: Upgrade',
      'Connection: close',
      'Upgrade: websocket',
      'Upgrade: h2c',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Version: 99',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      'Sec-WebSocket-Key: short',
      'Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits=99',
      'Origin: null',
      'Cookie: dateline_000000000000=TOKEN',
      ' folded: line',
      'no colon',
    ),
  },
  {weight: 1, arbitrary: fc.tuple(text, text).map((pair) => pair.join(': '))},
)

/** A head that makes a WebSocket of the connection, if nothing else spoils it. */
const upgrade = [
  'Host: HOST',
  'Authorization: Bearer TOKEN',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
]

const head = fc.oneof(
  {weight: 2, arbitrary: fc.array(header, {maxLength: 8})},
  {weight: 1, arbitrary: fc.array(header, {maxLength: 1}).map((more) => [...upgrade, ...more])},
)

/** A body, a chunk, the frames of a WebSocket, the next request: whatever the head has made of it. */
const rest = fc.oneof(
  fc.constantFrom(
    '',
    'hello',
    '5\r\nhello\r\n0\r\n\r\n',
    'zz\r\nhello',
    'GET /v1/ping HTTP/1.1\r\nHost: HOST\r\n\r\n',
    // Frames: a masked text, one without its mask, an unknown kind, one that claims to be huge, a close.
    '\x81\x83\x00\x00\x00\x00abc',
    '\x81\x02hi',
    '\x8f\x80\x00\x00\x00\x00',
    '\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff',
    '\x88\x80\x00\x00\x00\x00',
  ),
  text,
)

export const rawRequest: fc.Arbitrary<RawRequest> = fc
  .tuple(
    fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'CONNECT', 'TRACE', 'PRI', 'get', ''),
    path,
    fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9', ''),
    head,
    fc.constantFrom('\r\n', '\r\n', '\r\n', '\n', '\r'),
    rest,
  )
  .map(([method, target, version, headers, end, following]) => ({
    raw: [`${method} ${target} ${version}`, ...headers, '', following].join(end),
  }))
