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
      over: 'a query that is nested too deeply',
      path: '/data/mutate/production',
      body: JSON.stringify({
        mutations: [{delete: {query: `${'('.repeat(9000)}*${')'.repeat(9000)}`}}],
      }),
      status: 400,
      names: 'The query nests too deeply',
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
