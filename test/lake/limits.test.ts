import {createClient} from '@sanity/client'
import {expect, test} from 'vitest'
import {createLake, openStore} from '../../lake/index.ts'

test('a document that grows beyond 32 MB is refused with the limit named, and stays as it was', async () => {
  const lake = createLake({store: openStore(), token: 'secret'})
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: 'http://localhost',
    useProjectHostname: false,
    useCdn: false,
    token: 'secret',
    resolveFetch: () => async (input, init) => lake.fetch(new Request(input, init)),
  })
  const text = 'x'.repeat(4_000_000)
  const grow = (part: number) =>
    client
      .patch('big')
      .set({[`part${part}`]: text})
      .commit({returnDocuments: false})

  await client.create({_id: 'big', _type: 't'})
  for (let part = 0; part < 8; part++) await grow(part)
  await expect(grow(8)).rejects.toMatchObject({
    statusCode: 413,
    message: expect.stringContaining('the limit is 33554432 bytes (32 MB)'),
  })
  expect(
    await client.fetch('*[_id == "big"][0]{"eight": defined(part7), "nine": defined(part8)}'),
  ).toEqual({
    eight: true,
    nine: false,
  })
  lake.close()
})
