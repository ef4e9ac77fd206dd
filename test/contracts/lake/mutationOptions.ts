import type {SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, test} from 'vitest'
import {createAll, type LakeUnderTest} from './lakeUnderTest.ts'

const reference = (id: string, more = {}) => ({_type: 'reference', _ref: id, ...more})

/** The options of mutations, as a list to be gone through. */
export function mutationOptionsContract(lake: () => LakeUnderTest): void {
  describe('mutations, option by option', () => {
    let client: SanityClient
    const raw = (query: string) => client.fetch(query, {}, {perspective: 'raw'})

    beforeEach(async () => {
      client = lake().client()
      await createAll(client, [
        {_id: 'a', _type: 't', n: 1, list: ['x']},
        {_id: 'b', _type: 't', n: 2, by: reference('a')},
        {_id: 'c', _type: 'u', n: 3, by: reference('a', {_weak: true})},
      ])
    })

    test.each([
      {options: {returnFirst: true, returnDocuments: true}, gives: {_id: 'a', n: 9}},
      {options: {returnFirst: true, returnDocuments: false}, gives: {documentId: 'a'}},
      {options: {returnFirst: false, returnDocuments: true}, gives: [{_id: 'a'}, {_id: 'b', n: 9}]},
      {options: {returnFirst: false, returnDocuments: false}, gives: {documentIds: ['a', 'b']}},
    ])('with $options a mutation of two gives $gives', async ({options, gives}) => {
      const patches = ['a', 'b'].map((id) => ({patch: {id, set: {n: 9}}}))
      const given: unknown = await client.mutate(patches, options as {returnFirst: true})
      expect(given).toMatchObject(gives)
    })

    test.each(['sync', 'async', 'deferred'] as const)(
      'with visibility %s queries see what was written at once',
      async (visibility) => {
        await client.patch('a').set({n: 9}).commit({visibility})
        expect(await raw('*[n == 9]._id')).toEqual(['a'])
      },
    )

    test.each<{what: string; mutations: unknown[]; operations: string[]}>([
      {what: 'a creation', mutations: [{create: {_id: 'd', _type: 't'}}], operations: ['create']},
      {
        what: 'a replacement',
        mutations: [{createOrReplace: {_id: 'a', _type: 't'}}],
        operations: ['update'],
      },
      {
        what: 'nothing to create',
        mutations: [{createIfNotExists: {_id: 'a', _type: 't'}}],
        operations: ['none'],
      },
      {what: 'a deletion', mutations: [{delete: {id: 'c'}}], operations: ['delete']},
      {what: 'a deletion of nothing', mutations: [{delete: {id: 'd'}}], operations: ['none']},
      {
        what: 'patches by query',
        mutations: [{patch: {query: '*[n > $n]', params: {n: 1}, inc: {n: 1}}}],
        operations: ['update', 'update'],
      },
      {
        what: 'patches of nothing',
        mutations: [{patch: {query: '*[n > 9]', set: {n: 1}}}],
        operations: [],
      },
      {
        what: 'deletions by query',
        mutations: [{delete: {query: '*[n in $n]', params: {n: [2, 3]}}}],
        operations: ['delete', 'delete'],
      },
    ])('$what is told, and in a dry run does not happen', async ({mutations, operations}) => {
      const before = await raw('*')
      const send = async (dryRun: boolean) => {
        const path = `/v2025-02-19/data/mutate/production?returnIds=true&dryRun=${dryRun}`
        const response = await lake().fetch(path, {
          method: 'POST',
          headers: {authorization: `Bearer ${client.config().token}`},
          body: JSON.stringify({mutations}),
        })
        const {results} = (await response.json()) as {results: {operation: string}[]}
        return results.map(({operation}) => operation)
      }
      expect(await send(true)).toEqual(operations)
      expect(await raw('*')).toEqual(before)
      expect(await send(false)).toEqual(operations)
    })

    test('an action in a dry run is checked, and does not happen', async () => {
      const before = await raw('*')
      const discard = {actionType: 'sanity.action.document.discard', draftId: 'drafts.a'} as const
      await expect(client.action(discard, {dryRun: true})).rejects.toThrow(/not found/)
      const unpublish = {
        actionType: 'sanity.action.document.unpublish',
        publishedId: 'c',
        draftId: 'drafts.c',
      } as const
      await client.action(unpublish, {dryRun: true})
      expect(await raw('*')).toEqual(before)
    })

    test('ifRevisionID is asked of every document that a patch by query finds', async () => {
      const {_rev = ''} = (await client.patch('a').inc({n: 0}).commit()) ?? {}
      const patch = client.patch({query: '*[_type == "t"]'}).set({n: 9}).ifRevisionId(_rev)
      await expect(patch.commit()).rejects.toMatchObject({statusCode: 409})
      expect(await raw('*[n == 9]')).toEqual([])
    })

    test('ifRevisionID means the revision before the transaction, however often a document is patched in it', async () => {
      const {_rev} = await client.patch('a').inc({n: 0}).commit()
      const twice = [1, 2].map((n) => ({patch: {id: 'a', ifRevisionID: _rev, set: {n}}}))
      await client.mutate(twice)
      expect(await raw('*[_id == "a"].n')).toEqual([2])
    })

    test('a patch of several ids is one patch of each', async () => {
      await client.patch(['a', 'c']).set({seen: true}).commit()
      expect(await raw('*[seen]._id')).toEqual(['a', 'c'])
    })

    test('autoGenerateArrayKeys gives keys to what a patch inserts, at any depth', async () => {
      const items = [{_type: 'block', children: [{text: 'x'}]}]
      const patched = await client
        .patch('a')
        .setIfMissing({body: []})
        .insert('after', 'body[-1]', items)
        .commit({autoGenerateArrayKeys: true})
      const _key = expect.stringMatching(/^[0-9a-f]{12}$/)
      expect(patched.body).toEqual([{_key, _type: 'block', children: [{_key, text: 'x'}]}])
      expect(patched.list).toEqual(['x'])
    })

    test.each(['_createdAt', '_updatedAt', '_rev'])('a patch cannot set %s', async (attribute) => {
      const patched = await client
        .patch('a')
        .set({[attribute]: '2001-01-01T00:00:00Z'})
        .commit()
      expect(patched[attribute]).not.toBe('2001-01-01T00:00:00Z')
    })
  })
}
