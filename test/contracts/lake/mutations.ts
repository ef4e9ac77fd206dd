import type {SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, test} from 'vitest'
import type {LakeUnderTest} from './lakeUnderTest.ts'

/** What every kind of mutation promises, through the client's own methods. */
export function mutationsContract(lake: () => LakeUnderTest): void {
  describe('mutations', () => {
    let client: SanityClient

    beforeEach(async () => {
      client = lake().client()
      await client.create({_id: 'person-1', _type: 'person', name: 'Ada', tags: ['a', 'b']})
    })

    test('create makes a document, with a revision and times', async () => {
      const document = await client.create({_type: 'person', name: 'Grace'})
      expect(document).toMatchObject({_type: 'person', name: 'Grace'})
      expect(document._id).toMatch(/^[\w-]+$/)
      expect(document._rev).toBeTruthy()
      expect(Date.parse(document._createdAt)).toBeGreaterThan(0)
      expect(document._updatedAt).toBe(document._createdAt)
    })

    test('create refuses an id that is taken', async () => {
      await expect(client.create({_id: 'person-1', _type: 'person'})).rejects.toMatchObject({
        statusCode: 409,
        details: {
          type: 'mutationError',
          items: [{error: {type: 'documentAlreadyExistsError', id: 'person-1'}, index: 0}],
        },
      })
    })

    test('create takes an id that ends with a dot as a prefix', async () => {
      const {_id} = await client.create({_id: 'drafts.', _type: 'person'})
      expect(_id).toMatch(/^drafts\.[\w-]{8,}$/)
    })

    test('createIfNotExists leaves a document that exists as it is', async () => {
      await client.createIfNotExists({_id: 'person-1', _type: 'person', name: 'Eve'})
      expect(await client.getDocument('person-1')).toMatchObject({name: 'Ada'})
    })

    test('createOrReplace puts a document in place of the other, whole', async () => {
      await client.createOrReplace({_id: 'person-1', _type: 'person', born: 1815})
      const document = await client.getDocument('person-1')
      expect(document).toMatchObject({born: 1815})
      expect(document).not.toHaveProperty('name')
    })

    test('times that come with a document are kept, as an import needs', async () => {
      const times = {_createdAt: '2001-02-03T04:05:06Z', _updatedAt: '2002-02-03T04:05:06Z'}
      const document = await client.create({_type: 'person', ...times})
      expect(document).toMatchObject(times)
    })

    test('a patch changes its document and gives it a new revision', async () => {
      const before = await client.getDocument('person-1')
      const after = await client
        .patch('person-1')
        .setIfMissing({'work.title': 'Notes'})
        .set({name: 'Ada Lovelace'})
        .unset(['tags[0]'])
        .append('tags', ['c'])
        .commit()
      expect(after).toMatchObject({
        name: 'Ada Lovelace',
        tags: ['b', 'c'],
        work: {title: 'Notes'},
        _createdAt: before?._createdAt,
      })
      expect(after._rev).not.toBe(before?._rev)
    })

    test('a patch of a document that is not there is refused', async () => {
      await expect(client.patch('nobody').set({a: 1}).commit()).rejects.toMatchObject({
        statusCode: 409,
        details: {items: [{error: {type: 'documentNotFoundError', id: 'nobody'}}]},
      })
    })

    test.each(['_id', '_type'])('a patch cannot change %s', async (attribute) => {
      const patch = client.patch('person-1').set({[attribute]: 'other'})
      await expect(patch.commit()).rejects.toMatchObject({
        statusCode: 409,
        details: {items: [{error: {type: 'immutableAttributeError', attribute}}]},
      })
    })

    test('ifRevisionId lets a patch pass only on the revision that it names', async () => {
      const {_rev} = await client.patch('person-1').set({a: 1}).commit()
      await client.patch('person-1').ifRevisionId(_rev).set({a: 2}).commit()
      const late = client.patch('person-1').ifRevisionId(_rev).set({a: 3})
      await expect(late.commit()).rejects.toMatchObject({
        statusCode: 409,
        details: {
          items: [
            {
              error: {
                type: 'documentRevisionIDDoesNotMatchError',
                id: 'person-1',
                expectedRevisionID: _rev,
              },
            },
          ],
        },
      })
      expect(await client.getDocument('person-1')).toMatchObject({a: 2})
    })

    test('patch and delete take a query, with parameters', async () => {
      await client.create({_id: 'drafts.person-2', _type: 'person', name: 'Grace'})
      await client
        .patch({query: '*[_type == $type]', params: {type: 'person'}})
        .set({seen: true})
        .commit()
      expect(await client.fetch('count(*[seen])', {}, {perspective: 'raw'})).toBe(2)
      await client.delete({query: '*[name == "Grace"]'})
      expect(await client.fetch('*._id', {}, {perspective: 'raw'})).toEqual(['person-1'])
    })

    test('deleting what is not there is no fault', async () => {
      await expect(client.delete('nobody')).resolves.toBeTruthy()
    })

    test('autoGenerateArrayKeys gives objects in arrays their keys, and no others', async () => {
      const document = await client.create(
        {_type: 'list', members: [{a: 1}, {_key: 'mine', a: 2}, 'text']},
        {autoGenerateArrayKeys: true},
      )
      expect(document.members).toEqual([
        {a: 1, _key: expect.stringMatching(/^[0-9a-f]{12}$/)},
        {_key: 'mine', a: 2},
        'text',
      ])
    })

    test('a dry run answers as if it had happened, and nothing has', async () => {
      const result = await client.patch('person-1').set({name: 'Eve'}).commit({dryRun: true})
      expect(result).toMatchObject({name: 'Eve'})
      expect(await client.getDocument('person-1')).toMatchObject({name: 'Ada'})
    })
  })
}
