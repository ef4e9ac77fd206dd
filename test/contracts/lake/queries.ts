import type {ClientPerspective, SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, test} from 'vitest'
import {createAll, type LakeUnderTest} from './lakeUnderTest.ts'

const reference = (id: string) => ({_type: 'reference', _ref: id})

/** Questions to a dataset that holds published documents, drafts and a version. */
export function queriesContract(lake: () => LakeUnderTest): void {
  describe('queries', () => {
    let client: SanityClient

    beforeEach(async () => {
      client = lake().client()
      await createAll(client, [
        {_id: 'author', _type: 'person', name: 'Ada'},
        {_id: 'edited', _type: 'post', title: 'Old', by: reference('author'), n: 2},
        {_id: 'drafts.edited', _type: 'post', title: 'New', by: reference('author'), n: 2},
        {_id: 'drafts.fresh', _type: 'post', title: 'Fresh', by: reference('author'), n: 1},
        {_id: 'versions.r1.edited', _type: 'post', title: 'Next'},
      ])
    })

    test.each<{perspective: ClientPerspective; titles: string[]}>([
      {perspective: 'published', titles: ['Old']},
      {perspective: 'drafts', titles: ['New', 'Fresh']},
      {perspective: 'raw', titles: ['New', 'Fresh', 'Old', 'Next']},
      {perspective: ['r1', 'drafts'], titles: ['Next', 'Fresh']},
    ])('in the perspective $perspective the posts are $titles', async ({perspective, titles}) => {
      expect(await client.fetch('*[_type == "post"].title', {}, {perspective})).toEqual(titles)
      expect(await client.fetch('*[defined(title)].title', {}, {perspective})).toEqual(titles)
    })

    test('a draft in its perspective has the published id, and tells its own', async () => {
      const query = '*[_id == "edited"][0]{_id, _originalId, title}'
      expect(await client.fetch(query, {}, {perspective: 'drafts'})).toEqual({
        _id: 'edited',
        _originalId: 'drafts.edited',
        title: 'New',
      })
    })

    test.each([
      {apiVersion: '2025-02-19', sees: 2},
      {apiVersion: '2024-01-01', sees: 5},
      {apiVersion: '1', sees: 5},
    ])(
      'API version $apiVersion sees $sees documents when asked for no perspective',
      async (row) => {
        const {perspective: _, ...config} = client.config()
        const old = client.withConfig({...config, apiVersion: row.apiVersion})
        const response = await lake().fetch(
          `/v${row.apiVersion}/data/query/production?query=count(*)`,
          {headers: {authorization: `Bearer ${old.config().token}`}},
        )
        expect(await response.json()).toMatchObject({result: row.sees})
      },
    )

    test.each([
      {query: '*[_type == $type && n == 2].title', params: {type: 'post'}, result: ['Old']},
      {
        query: '*[_id in $ids]._id',
        params: {ids: ['edited', 'author', 'x']},
        result: ['author', 'edited'],
      },
      {query: '*[references($id)].title', params: {id: 'author'}, result: ['Old']},
      {query: '*[references("author", "nobody")].title', params: {}, result: ['Old']},
      {
        query: '*[_id == "author"][0]{"posts": *[_type == "post" && by._ref == ^._id].title}',
        params: {},
        result: {posts: ['Old']},
      },
      {
        query: '*[_type == "person" || title == "Old"]._id',
        params: {},
        result: ['author', 'edited'],
      },
      {query: '*[_type == "post"][0].by->name', params: {}, result: 'Ada'},
      {query: '*[_type in ["person"]]._id', params: {}, result: ['author']},
      {query: '*[0...$to]._id', params: {to: 1}, result: ['author']},
      {
        query: 'sanity::projectId() + "/" + sanity::dataset()',
        params: {},
        result: 'local/production',
      },
      {query: 'diff::changedAny({"a": 1}, {"a": 2}, a)', params: {}, result: true},
    ])('$query', async ({query, params, result}) => {
      expect(await client.fetch(query, params)).toEqual(result)
    })

    test('a query that is too long for an address is asked in a body', async () => {
      const query = `*[_type == "person" && name != "${'x'.repeat(12_000)}"].name`
      expect(await client.fetch(query)).toEqual(['Ada'])
    })

    test('getDocument and getDocuments find documents by id, of whatever variant', async () => {
      expect(await client.getDocument('drafts.fresh')).toMatchObject({title: 'Fresh'})
      expect(await client.getDocument('nobody')).toBeUndefined()
      const found = await client.getDocuments(['edited', 'nobody', 'author'])
      expect(found.map((document) => document?._id)).toEqual(['edited', undefined, 'author'])
    })

    test('a question whether documents exist is answered without their content', async () => {
      const {token} = client.config()
      const response = await lake().fetch(
        '/v1/data/doc/production/author,nobody?excludeContent=true',
        {headers: {authorization: `Bearer ${token}`}},
      )
      expect(await response.json()).toEqual({
        documents: [],
        omitted: [{id: 'nobody', reason: 'existence'}],
      })
    })
  })
}
