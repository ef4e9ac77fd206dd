import {afterEach, beforeEach, expect, test} from 'vitest'
import {createLake, type Lake, openStore} from '../../../lake/index.ts'

let lake: Lake

beforeEach(async () => {
  lake = createLake({store: openStore(), token: 'secret', queryTimeout: 3000})
  const mutations = Array.from({length: 400}, (_, n) => ({create: {_id: `n${n}`, _type: 't', n}}))
  await send('mutate', {mutations})
})
afterEach(() => lake.close())

/** Looks at every document for every document for every document. */
const ENDLESS = '*[n >= 0]{"a": *[n != ^.n]{"b": *[n != ^.n && n != ^.^.n]{"c": *[n != ^.n]}}}'

test('a query that would take for ever is stopped, and the answer says so', async () => {
  const response = await send('query', {query: ENDLESS})
  expect(response.status).toBe(408)
  expect(await response.json()).toMatchObject({
    error: {type: 'queryTimeoutError', description: expect.stringContaining('longer than 3 s')},
  })
  expect(await resultOf('count(*)')).toBe(400)
})

test('a slow query holds up no quick one', async () => {
  let isSlowDone = false
  const slow = send('query', {query: ENDLESS}).then(() => {
    isSlowDone = true
  })
  expect(await resultOf('count(*[n < 10])')).toBe(10)
  expect(isSlowDone).toBe(false)
  await slow
})

test('a query that nobody waits for any more is given up', async () => {
  const sender = new AbortController()
  const abandoned = send('query', {query: ENDLESS}, sender.signal)
  sender.abort()
  expect((await abandoned).status).toBe(499)
})

test('a query sees every write that was acknowledged before it was asked', async () => {
  for (let n = 0; n < 20; n++) {
    await send('mutate', {mutations: [{patch: {id: 'n1', set: {seen: n}}}]})
    expect(await resultOf('*[_id == "n1"][0].seen')).toBe(n)
  }
})

test('a transaction that is refused leaves nothing behind that a query by it could see', async () => {
  const refused = [
    {create: {_id: 'new', _type: 't'}},
    {delete: {query: '*[_id == "new"]'}},
    {create: {_id: 'n1', _type: 't'}},
  ]
  expect((await send('mutate', {mutations: refused})).status).toBe(409)
  const deleted = await send('mutate', {mutations: [{delete: {query: '*[_id == "new"]'}}]})
  expect(await deleted.json()).toMatchObject({results: []})
})

function send(
  part: 'query' | 'mutate',
  body: Record<string, unknown>,
  signal?: AbortSignal,
): Promise<Response> {
  return lake.fetch(
    new Request(`http://localhost/v1/data/${part}/production`, {
      method: 'POST',
      headers: {authorization: 'Bearer secret'},
      body: JSON.stringify(body),
      ...(signal && {signal}),
    }),
  )
}

async function resultOf(query: string): Promise<unknown> {
  const answer: unknown = await (await send('query', {query})).json()
  return Object(answer).result
}

const chain = (length: number, part: (index: number) => string, between: string): string =>
  Array.from({length}, (_, index) => part(index)).join(between)

// SQLite's own limits, on the depth of expressions and on columns, came out as internal errors.
test.each([
  {longer: 'a chain of filters', query: `count(*${'[n > 1]'.repeat(1000)})`, result: 398},
  {
    longer: 'a chain of alternatives',
    query: `count(*[${chain(1000, (n) => `_id == "n${n}"`, ' || ')}])`,
    result: 400,
  },
  {
    longer: 'a chain of conditions',
    query: `count(*[${chain(1000, (n) => `n != ${n}`, ' && ')}])`,
    result: 0,
  },
  {longer: 'an order', query: `(*|order(${chain(1000, (n) => `a${n}`, ', ')}, n))[0].n`, result: 0},
])('$longer than SQLite takes is answered all the same', async ({query, result}) => {
  expect(await resultOf(query)).toBe(result)
})
