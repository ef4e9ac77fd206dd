import {createClient, type SanityClient} from '@sanity/client'
import {test as base, expect} from 'vitest'
import {startLake} from '../../lake/index.ts'

/** Each test gets an empty lake of its own, and a client that may do everything in it. */
const test = base.extend<{client: SanityClient}>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads here which other fixtures this one needs.
  client: async ({}, use) => {
    await using lake = await startLake()
    await use(
      createClient({
        projectId: lake.projectId,
        dataset: lake.dataset,
        apiVersion: '2025-02-19',
        apiHost: lake.url,
        useProjectHostname: false,
        useCdn: false,
        token: lake.token,
      }),
    )
  },
})

test('a published article is found, and its draft is not', async ({client}) => {
  await client.create({_id: 'one', _type: 'article', slug: {current: 'one'}})
  await client.create({_id: 'drafts.two', _type: 'article', slug: {current: 'two'}})
  const slugs = await client.fetch('*[_type == "article"].slug.current')
  expect(slugs).toEqual(['one'])
})

test('the next test begins with nothing', async ({client}) => {
  expect(await client.fetch('count(*)')).toBe(0)
})
