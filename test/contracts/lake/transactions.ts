import type {SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, test} from 'vitest'
import type {LakeUnderTest} from './lakeUnderTest.ts'

const reference = (id: string) => ({_type: 'reference', _ref: id})
const weak = (id: string) => ({...reference(id), _weak: true})

/** A transaction is all or nothing, and leaves no strong reference to a document that is not there. */
export function transactionsContract(lake: () => LakeUnderTest): void {
  describe('transactions', () => {
    let client: SanityClient

    beforeEach(() => {
      client = lake().client()
    })

    test('all documents of a transaction bear its id as their revision', async () => {
      const transaction = client
        .transaction()
        .create({_id: 'a', _type: 't'})
        .create({_id: 'b', _type: 't'})
      const {transactionId, documentIds} = await transaction.transactionId('tx-1').commit()
      expect({transactionId, documentIds}).toEqual({transactionId: 'tx-1', documentIds: ['a', 'b']})
      expect(await client.fetch('*._rev')).toEqual(['tx-1', 'tx-1'])
    })

    test('a transaction id is used once', async () => {
      await client.transaction().create({_id: 'a', _type: 't'}).transactionId('tx-1').commit()
      const again = client.transaction().create({_id: 'b', _type: 't'}).transactionId('tx-1')
      await expect(again.commit()).rejects.toMatchObject({statusCode: 409})
    })

    test('when one mutation fails none has happened', async () => {
      const transaction = client
        .transaction()
        .create({_id: 'a', _type: 't'})
        .patch('nobody', (patch) => patch.set({a: 1}))
      await expect(transaction.commit()).rejects.toMatchObject({
        details: {items: [{error: {type: 'documentNotFoundError'}, index: 1}]},
      })
      expect(await client.fetch('count(*)')).toBe(0)
    })

    test('after a transaction that failed, queries see nothing of it', async () => {
      await client.create({_id: 'a', _type: 't', n: 1})
      expect(await client.fetch('*[n > 0].n')).toEqual([1])
      const transaction = client
        .transaction()
        .patch('a', (patch) => patch.set({n: 2}))
        .create({_id: 'a', _type: 't'})
      await expect(transaction.commit()).rejects.toThrow(/already exists/)
      expect(await client.fetch('*[n > 0].n')).toEqual([1])
    })

    // They go to the disk together, and one that fails must not take the others with it.
    test('of transactions that arrive at once each is done or refused by itself', async () => {
      const create = (id: string, about?: string) => ({
        create: {_id: id, _type: 't', ...(about && {about: reference(about)})},
      })
      await client
        .transaction([create('a'), create('b', 'a')] as never)
        .transactionId('first')
        .commit()
      const sent: {mutation: object; id: string; outcome: string}[] = [
        {mutation: create('c', 'a'), id: 'one', outcome: 'one'},
        {mutation: create('a'), id: 'two', outcome: '"a" already exists'},
        {mutation: create('d'), id: 'first', outcome: '"first" has been committed already'},
        {mutation: {patch: {id: 'b', set: {n: 1}}}, id: 'three', outcome: 'three'},
        {mutation: create('e', 'nobody'), id: 'four', outcome: 'non-existent document "nobody"'},
        {mutation: {delete: {id: 'a'}}, id: 'five', outcome: 'cannot be deleted'},
        {mutation: create('f'), id: 'six', outcome: 'six'},
      ]
      const outcomes = sent.map(({mutation, id}) =>
        client
          .transaction([mutation] as never)
          .transactionId(id)
          .commit()
          .then(
            ({transactionId}) => transactionId,
            (refused: Error) => refused.message,
          ),
      )
      expect(await Promise.all(outcomes)).toEqual(
        sent.map(({outcome}) => expect.stringContaining(outcome)),
      )
      expect(await client.fetch('*{_id, _rev}')).toEqual([
        {_id: 'a', _rev: 'first'},
        {_id: 'b', _rev: 'three'},
        {_id: 'c', _rev: 'one'},
        {_id: 'f', _rev: 'six'},
      ])
    })

    test('documents that refer to one another come in one transaction, in any order', async () => {
      await client
        .transaction()
        .create({_id: 'child', _type: 't', parent: reference('parent')})
        .create({_id: 'parent', _type: 't', heir: reference('child')})
        .commit()
      expect(await client.fetch('*[_id == "child"][0].parent->heir->_id')).toBe('child')
    })

    test('a strong reference to nothing is refused, wherever it stands', async () => {
      const document = {_id: 'a', _type: 't', list: [{_key: 'k', deep: {to: reference('nobody')}}]}
      await expect(client.create(document)).rejects.toMatchObject({
        statusCode: 409,
        details: {
          items: [
            {
              error: {type: 'documentReferenceDoesNotExistError', id: 'a', referenceID: 'nobody'},
              index: 0,
            },
          ],
        },
      })
    })

    test('a weak reference may point to nothing', async () => {
      await expect(client.create({_type: 't', to: weak('nobody')})).resolves.toBeTruthy()
    })

    test('a strong reference to a document that is only a draft is refused', async () => {
      await client.create({_id: 'drafts.b', _type: 't'})
      await expect(client.create({_type: 't', to: reference('b')})).rejects.toThrow(/non-existent/)
    })

    test('what is strongly referred to cannot be deleted', async () => {
      await client.create({_id: 'b', _type: 't'})
      await client.create({_id: 'a', _type: 't', to: reference('b'), also: weak('b')})
      await expect(client.delete('b')).rejects.toMatchObject({
        statusCode: 409,
        details: {
          items: [
            {
              error: {type: 'documentHasExistingReferencesError', id: 'b', referencingIDs: ['a']},
              index: 0,
            },
          ],
        },
      })
      expect(await client.getDocument('b')).toBeTruthy()
    })

    test('it can be deleted together with what refers to it, and when the reference is weak', async () => {
      await client.create({_id: 'b', _type: 't'})
      await client.create({_id: 'a', _type: 't', to: reference('b')})
      await client.create({_id: 'c', _type: 't', to: weak('b')})
      await client.transaction().delete('b').delete('a').commit()
      expect(await client.fetch('*._id')).toEqual(['c'])
    })

    test('what is strongly referred to cannot become something of another type', async () => {
      await client.create({_id: 'b', _type: 't'})
      await client.create({_id: 'a', _type: 't', to: reference('b')})
      await expect(client.createOrReplace({_id: 'b', _type: 'u'})).rejects.toThrow(
        /change its type/,
      )
    })

    test('a query in a mutation sees what the transaction has done so far', async () => {
      await client.mutate([
        {create: {_id: 'a', _type: 't'}},
        {patch: {query: '*[_type == "t"]', set: {seen: true}}},
      ])
      expect(await client.getDocument('a')).toMatchObject({seen: true})
    })
  })
}
