import {describe, expect, test} from 'vitest'
import type {LakeUnderTest} from './lakeUnderTest.ts'

/** Requests that are wrong in themselves: each is told so with the right status, and changes nothing. */
export function badInputContract(lake: () => LakeUnderTest): void {
  const post = (path: string, body: BodyInit, headers: HeadersInit = {}): Promise<Response> =>
    lake().fetch(path, {
      method: 'POST',
      body,
      headers: {authorization: `Bearer ${lake().client().config().token}`, ...headers},
    })
  const mutate = (...mutations: unknown[]): Promise<Response> =>
    post('/v2025-02-19/data/mutate/production', JSON.stringify({mutations}))

  describe('bad input', () => {
    test('a body that is not JSON', async () => {
      const response = await post('/v1/data/mutate/production', '{"mutations": [')
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({
        statusCode: 400,
        error: 'Bad Request',
        message: expect.stringContaining('The request body is not JSON'),
      })
    })

    test('a body that is not UTF-8', async () => {
      const response = await post('/v1/data/mutate/production', new Uint8Array([0x22, 0xff, 0x22]))
      expect(response.status).toBe(400)
    })

    test('a query that is not GROQ is told with the place', async () => {
      const query = '*[_type == "a" &&]'
      const response = await post('/v1/data/query/production', JSON.stringify({query}))
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({
        error: {
          type: 'queryParseError',
          description: expect.any(String),
          query,
          start: 16,
          end: 17,
        },
      })
    })

    test('a query with a parameter that was not given', async () => {
      const response = await lake().fetch('/v1/data/query/production?query=*[_id==$id]')
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('param $id referenced, but not provided')
    })

    test('a parameter that is not JSON', async () => {
      const response = await lake().fetch('/v1/data/query/production?query=$a&$a=text')
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('$a')
    })

    test('a perspective that is none', async () => {
      const response = await lake().fetch('/v1/data/query/production?query=*&perspective=a%20b')
      expect(response.status).toBe(400)
    })

    test.each(['query/elsewhere?query=*', 'doc/elsewhere/a'])(
      'an unknown dataset: GET /data/%s',
      async (path) => {
        const response = await lake().fetch(`/v1/data/${path}`)
        expect(response.status).toBe(404)
        expect(await response.json()).toEqual({
          statusCode: 404,
          error: 'Dataset not found',
          message: 'Dataset "elsewhere" not found for project ID "local"',
        })
      },
    )

    test('a path that the API does not have is named', async () => {
      const response = await lake().fetch('/v2025-02-19/vision/nothing')
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('GET /v2025-02-19/vision/nothing')
    })

    test.each([
      {
        wrong: 'an id with characters that ids do not have',
        mutation: {create: {_id: 'a b', _type: 't'}},
      },
      {wrong: 'a document without a type', mutation: {create: {_id: 'a'}}},
      {wrong: 'a kind of mutation that there is not', mutation: {upsert: {_id: 'a', _type: 't'}}},
      {wrong: 'two kinds in one', mutation: {create: {_type: 't'}, delete: {id: 'a'}}},
      {wrong: 'no object', mutation: 'create'},
      {wrong: 'a prototype', mutation: JSON.parse('{"__proto__": {"_type": "t"}}')},
      {wrong: 'a patch of nothing', mutation: {patch: {set: {a: 1}}}},
      {wrong: 'an operation that there is not', mutation: {patch: {id: 'a', put: {a: 1}}}},
      {wrong: 'a path that cannot be read', mutation: {patch: {id: 'there', set: {'a[%': 1}}}},
      {wrong: 'an increment that is no number', mutation: {patch: {id: 'there', inc: {a: 'x'}}}},
      {
        wrong: 'data inside a reference',
        mutation: {create: {_type: 't', r: {_ref: 'there', note: 1}}},
      },
      {
        wrong: 'attributes more than 20 levels deep',
        mutation: {create: {_type: 't', deep: nested(21)}},
      },
    ])('a mutation with $wrong', async ({mutation}) => {
      await mutate({create: {_id: 'there', _type: 't'}})
      const response = await mutate({create: {_id: 'other', _type: 't'}}, mutation)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({
        error: {type: 'mutationError', items: [{error: {type: 'validationError'}, index: 1}]},
      })
      expect(await lake().client().fetch('*._id')).toEqual(['there'])
    })

    test('lists within lists that would exhaust the stack', async () => {
      const deep = '['.repeat(100_000) + ']'.repeat(100_000)
      const body = `{"mutations": [{"create": {"_type": "t", "deep": ${deep}}}]}`
      const response = await post('/v1/data/mutate/production', body)
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('20 levels')
    })

    test('all malformed mutations of a request are named', async () => {
      const response = await mutate({create: {_id: '?', _type: 't'}}, {create: {}})
      expect(await response.json()).toMatchObject({
        error: {description: 'Mutation(s) failed with 2 error(s)', items: [{index: 0}, {index: 1}]},
      })
    })

    test('a mutation of more than 4 MB is refused with the limit named', async () => {
      const response = await mutate({create: {_type: 't', text: 'x'.repeat(4 * 1024 * 1024)}})
      expect(response.status).toBe(413)
      expect(await response.json()).toMatchObject({message: expect.stringContaining('4 MB')})
    })

    test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io'])(
      'a request to the name %s, which somebody made point here, is turned away',
      async (host) => {
        const {createLake, openStore} = await import('../../../lake/index.ts')
        const here = createLake({store: openStore(), token: 'secret'})
        const response = await here.fetch(new Request(`http://${host}/v1/ping`))
        expect(response.status).toBe(403)
      },
    )
  })
}

function nested(depth: number): unknown {
  return depth === 0 ? 1 : {a: nested(depth - 1)}
}
