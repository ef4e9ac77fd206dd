import type {SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, test} from 'vitest'
import {createAll, type LakeUnderTest} from './lakeUnderTest.ts'

/** What the Studio's search and its reference picker ask, word for word but for the weights. */
const STUDIO_SEARCH = `// findability-mvi:5
*[_type in $__types] | score(boost(_type in ["post"] && title match text::query($__query), 10), ([@, _id] match text::query($__query) || references($__rawQuery))) [_score > 0] {_type, _id, _originalId, "orderings": [_score]} | order(orderings[0] desc)[0...$__limit]`

/** Search in the text of documents. */
export function searchContract(lake: () => LakeUnderTest): void {
  describe('search', () => {
    let client: SanityClient

    beforeEach(async () => {
      client = lake().client()
      const body = (text: string) => [
        {_type: 'block', _key: 'k', children: [{_type: 'span', _key: 's', text}]},
      ]
      await createAll(client, [
        {_id: 'by-body', _type: 'post', title: 'Weather', body: body('A storm over the harbour')},
        {_id: 'by-title', _type: 'post', title: 'The storm', body: body('It rained in São Paulo')},
        {_id: 'neither', _type: 'post', title: 'Block of flats', body: body('Sunshine')},
        {_id: 'drafts.neither', _type: 'post', title: 'Stormproof', body: body('Sunshine')},
      ])
    })

    const search = (query: string, perspective: 'published' | 'drafts' = 'published') =>
      client.fetch<{_id: string}[]>(
        STUDIO_SEARCH,
        {__types: ['post'], __query: query, __rawQuery: query, __limit: 10},
        {perspective},
      )

    test("the Studio's search finds documents by any of their text, the best first", async () => {
      const found = await search('storm*')
      expect(found.map(({_id}) => _id)).toEqual(['by-title', 'by-body'])
    })

    test('it finds a draft by what the draft says, not by what was published', async () => {
      const found = await search('stormproof', 'drafts')
      expect(found).toMatchObject([{_id: 'neither', _originalId: 'drafts.neither'}])
      expect(await search('flats', 'drafts')).toEqual([])
    })

    test.each([
      {query: 'storm harbour', finds: ['by-body']},
      {query: 'harb', finds: []},
      {query: 'harb*', finds: ['by-body']},
      {query: '"the harbour"', finds: ['by-body']},
      {query: '"harbour the"', finds: []},
      {query: 'storm -harbour', finds: ['by-title']},
      {query: '-storm', finds: ['neither']},
      {query: 'sao paulo', finds: ['by-title']},
      {query: 'span', finds: []},
      {query: 'neither', finds: ['neither']},
      {query: 'storm" OR "sunshine', finds: []},
      {query: '*', finds: ['by-body', 'by-title', 'neither']},
    ])('text::query("$query") finds $finds', async ({query, finds}) => {
      const found = await client.fetch('*[[@, _id] match text::query($text)]._id', {text: query})
      expect(found).toEqual(finds)
    })

    test.each([
      '*[@ match text::query(1)]',
      '*[[@, _id] match text::query(null)]',
      '*[title match text::query(true)]',
    ])('%s finds nothing, as what it asks for is no text', async (query) => {
      expect(await client.fetch(query)).toEqual([])
    })

    test('a text query that depends on a document is refused, in a list and in a deletion', async () => {
      const query = '*[title match text::query(_id)]'
      await expect(client.fetch(query)).rejects.toThrow(/text::query\(\) takes a string/)
      await expect(client.delete({query})).rejects.toThrow(/text::query\(\) takes a string/)
    })

    test('a document that is deleted or changed is no longer found by its old words', async () => {
      await client.patch('by-body').unset(['body']).commit()
      await client.delete('by-title')
      expect(await search('storm')).toEqual([])
    })
  })
}
