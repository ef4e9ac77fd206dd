import fc from 'fast-check'
import {groq} from './groq.ts'
import {actions, mutations} from './transactions.ts'
import {id, mostly, someOf, text, value} from './values.ts'

/** A request as it goes over a socket, right in parts. */
export type FuzzRequest = {
  method: string
  path: string
  headers: Record<string, string>
  body: string | Uint8Array | undefined
}

const dataset = fc.oneof(
  {weight: 30, arbitrary: fc.constantFrom('production', 'other')},
  {weight: 1, arbitrary: text},
)
const segment = fc.oneof(id, dataset).map(encode)

function encode(part: string): string {
  return encodeURIComponent(part.toWellFormed())
}

const search = (names: string[]): fc.Arbitrary<string> =>
  fc
    .dictionary(fc.oneof(fc.constantFrom(...names), text), fc.oneof(text, groq), {maxKeys: 5})
    .map((pairs) =>
      Object.entries(pairs)
        .map((pair) => pair.map(encode).join('='))
        .join('&')
        .slice(0, 8000),
    )

const json = (body: fc.Arbitrary<unknown>): fc.Arbitrary<string | Uint8Array | undefined> =>
  fc.oneof(
    {weight: 12, arbitrary: body.map((given) => JSON.stringify(given))},
    {
      weight: 1,
      arbitrary: fc.tuple(body, fc.nat()).map(([given, at]) => {
        const whole = JSON.stringify(given) ?? ''
        return whole.slice(0, at % (whole.length + 1))
      }),
    },
    {weight: 1, arbitrary: fc.uint8Array({maxLength: 60})},
    {
      weight: 1,
      arbitrary: fc.constantFrom(undefined, '', '['.repeat(3000), '{"a":'.repeat(3000)),
    },
  )

type Part = {method: string; path: fc.Arbitrary<string>; body?: fc.Arbitrary<unknown>}

/** Everything that has an address, and what is sent there. */
const parts: Part[] = [
  {method: 'GET', path: at('/data/query/', search(['query', '$a', '$n', 'perspective']))},
  {
    method: 'POST',
    path: at('/data/query/', search(['perspective', 'returnQuery'])),
    body: mostly(someOf({query: mostly(groq), params: mostly(fc.dictionary(text, value))})),
  },
  {method: 'POST', path: at('/data/mutate/', search(['returnIds', 'dryRun'])), body: mutations},
  {method: 'POST', path: at('/data/mutate/', search(['visibility'])), body: mutations},
  {method: 'POST', path: at('/data/actions/', search(['dryRun'])), body: actions},
  {
    method: 'GET',
    path: at(
      '/data/listen/',
      search(['query', '$a', 'includeResult', 'effectFormat', 'enableResume', 'lastEventId']),
    ),
  },
  {method: 'GET', path: at('/data/live/events/', search(['includeDrafts']))},
  {method: 'GET', path: below('/data/doc/', search(['excludeContent']))},
  {
    method: 'GET',
    path: below('/data/history/', search(['time', 'revision', 'limit']), 'documents/'),
  },
  {
    method: 'GET',
    path: below('/data/history/', search(['fromTime', 'toTransaction', 'limit']), 'transactions/'),
  },
  {method: 'GET', path: below('/data/history/', search(['limit']), 'events/documents/')},
  {method: 'GET', path: at('/data/export/', search(['types', 'cursor']))},
  {method: 'POST', path: at('/assets/images/', search(['filename', 'meta'])), body: value},
  {method: 'POST', path: at('/assets/files/', search(['filename', 'title'])), body: value},
  {method: 'PUT', path: fc.constant('/users/me/keyvalue'), body: value},
  {method: 'GET', path: segment.map((name) => `/users/${name}`)},
  {method: 'POST', path: fc.constant('/projects/local/cors'), body: someOf({origin: text})},
  {
    method: 'POST',
    path: fc.constant('/projects/local/tokens'),
    body: someOf({label: text, roleName: text}),
  },
  {method: 'DELETE', path: segment.map((name) => `/projects/local/tokens/${name}`)},
  {
    method: 'PATCH',
    path: segment.map((name) => `/datasets/${name}`),
    body: someOf({aclMode: text}),
  },
  {method: 'PUT', path: text.map((name) => `/datasets/${encode(name)}`), body: value},
]

function at(path: string, options: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(dataset, options).map(([name, query]) => `${path}${encode(name)}?${query}`)
}

function below(path: string, options: fc.Arbitrary<string>, rest = ''): fc.Arbitrary<string> {
  return fc
    .tuple(dataset, segment, options)
    .map(([name, inside, query]) => `${path}${encode(name)}/${rest}${inside}?${query}`)
}

const version = fc.oneof(
  {weight: 30, arbitrary: fc.constantFrom('v2025-02-19', 'v1', 'vX', 'v2021-06-07')},
  {weight: 1, arbitrary: text.map(encode)},
)

/** Latin letters alone: others a client cannot even send. */
const headerText = text.map((given) => given.replace(/[^\x20-\x7e\xa0-\xff]/g, '?'))

const oddHeaders = fc.record(
  {
    origin: headerText,
    cookie: headerText,
    accept: headerText,
    'content-type': headerText,
    'last-event-id': headerText,
    'if-none-match': headerText,
    'access-control-request-headers': headerText,
    range: headerText,
  },
  {requiredKeys: []},
)

/** A strange origin is turned away before anything else is looked at. */
const headers = fc.oneof(
  {weight: 5, arbitrary: fc.constant({})},
  {weight: 1, arbitrary: oddHeaders},
)

/** Mostly somebody who may do all, for whom more can break. */
const signedIn = fc.oneof(
  {weight: 20, arbitrary: fc.constant({authorization: 'Bearer TOKEN'})},
  {weight: 2, arbitrary: fc.constant({})},
  {weight: 1, arbitrary: headerText.map((authorization) => ({authorization}))},
)

const atPart = fc.constantFrom(...parts).chain(({method, path, body}) =>
  fc.record({
    method: fc.constant(method),
    path,
    body: body ? json(body) : fc.constant(undefined),
  }),
)

/** A method where it does not belong, a path that leads nowhere. */
const astray = fc.record({
  method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'),
  path: fc.array(segment, {maxLength: 5}).map((parts) => `/${parts.join('/')}`),
  body: json(value),
})

export const request: fc.Arbitrary<FuzzRequest> = fc
  .tuple(
    fc.oneof({weight: 12, arbitrary: atPart}, {weight: 1, arbitrary: astray}),
    version,
    headers,
    signedIn,
  )
  .map(([{method, path, body}, named, more, token]) => ({
    method,
    path: `/${named}${path}`,
    headers: {...more, ...token},
    body: method === 'GET' || method === 'HEAD' ? undefined : body,
  }))
