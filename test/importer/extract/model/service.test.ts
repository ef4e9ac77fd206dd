import {describe, expect, test} from 'vitest'
import {ImportError} from '../../../../importer/errors.ts'
import {extract, good} from './asked.ts'
import {
  answers,
  type Behaviour,
  babbles,
  fails,
  hangsUp,
  isSilent,
  modelServer,
} from './modelServer.ts'

describe('a service that misbehaves', () => {
  const bad = answers({entities: [{id: 1}], relations: []})

  test.each<[string, Behaviour, number[]]>([
    ['is busy', fails(429, 'slow down'), [1000]],
    ['is busy and says for how long', fails(429, 'slow down', {'retry-after': '7'}), [7000]],
    ['says it to the millisecond', fails(429, 'slow down', {'retry-after-ms': '1500'}), [1500]],
    ['fails', fails(500, 'oops'), [1000]],
    ['is overloaded', fails(503, 'overloaded', {'retry-after': '2'}), [2000]],
    ['cuts the connection', hangsUp, [1000]],
    ['answers a web page', babbles, [1000]],
    ['answers malformed JSON', answers('{"entities": ['), [1000]],
    ['answers another shape', bad, [1000]],
    ['breaks off', answers('{"entities": [', 'length'), [1000]],
  ])('is asked again when it %s', async (_, behaviour, expected) => {
    const {extraction, waits, received} = await extract([behaviour, answers(good)])
    expect(extraction?.entities).toHaveLength(4)
    expect(waits).toEqual(expected)
    expect(received).toHaveLength(2)
  })

  test('is asked again when it keeps silent', async () => {
    const {extraction} = await extract([isSilent, answers(good)], {timeout: 200})
    expect(extraction?.entities).toHaveLength(4)
  })

  test('is given up after so many attempts, ever further apart, for this text alone', async () => {
    const {fault, waits, received} = await extract([fails(500, 'oops')])
    expect(fault).not.toBeInstanceOf(ImportError)
    expect(fault?.message).toMatch(
      /^the model at http:\S+ failed: it answers 500 \(oops\), 3 times$/,
    )
    expect({waits, received: received.length}).toEqual({waits: [1000, 2000], received: 3})
  })

  test('is not waited for by the hour', async () => {
    const {fault, waits} = await extract([fails(429, 'quota', {'retry-after': '3600'})])
    expect(fault?.message).toMatch(/429 \(quota\) and asks to wait 60 min$/)
    expect(waits).toEqual([])
  })

  test('has its useless answers counted, for they are paid for', async () => {
    const {usage} = await extract([answers('{'), bad, answers('{', 'length')])
    expect(usage).toHaveLength(3)
  })

  test.each<[string, number, RegExp]>([
    ['does not accept the key', 401, /it does not accept the key \(401: no … here\)/],
    ['does not allow it', 403, /it does not accept the key \(403/],
    ['wants money', 402, /it asks to be paid \(402/],
    ['does not know the model', 404, /it knows no such address or model \(404/],
  ])(
    'ends the import at once when it %s, and the key is told to nobody',
    async (_, status, message) => {
      const {fault, received} = await extract([fails(status, 'no secret here')])
      expect(fault).toBeInstanceOf(ImportError)
      expect(fault?.message).toMatch(message)
      expect(fault?.message).not.toMatch(/secret|\n/)
      expect(received).toHaveLength(1)
    },
  )

  test('loses the text that it refuses', async () => {
    const {fault, received} = await extract([fails(400, 'context too long')])
    expect(fault).not.toBeInstanceOf(ImportError)
    expect(fault?.message).toMatch(/it refuses \(400: context too long\)$/)
    expect(received).toHaveLength(1)
  })

  test('is asked again when nobody answers there', async () => {
    const {url, close} = await modelServer(isSilent)
    await close()
    const {fault, waits} = await extract([], {url})
    expect(fault?.message).toMatch(/it cannot be reached \(.*ECONNREFUSED.*\), 3 times$/)
    expect(waits).toHaveLength(2)
  })
})
