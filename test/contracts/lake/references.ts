import type {SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, test} from 'vitest'
import {createAll, type LakeUnderTest} from './lakeUnderTest.ts'

const reference = (id: string, more = {}) => ({_type: 'reference', _ref: id, ...more})

/** What may refer to what, and what may go. */
export function referencesContract(lake: () => LakeUnderTest): void {
  describe('references', () => {
    let client: SanityClient

    beforeEach(async () => {
      client = lake().client()
      await createAll(client, [
        {_id: 'a', _type: 't'},
        {_id: 'b', _type: 't', by: reference('a')},
        {_id: 'c', _type: 'u', by: reference('a', {_weak: true})},
      ])
    })

    test.each<{what: string; change: (sent: SanityClient) => Promise<unknown>; gives: string}>([
      {
        what: 'a strong reference to nothing, in a new document',
        change: (sent) => sent.create({_type: 't', by: reference('nobody')}),
        gives: 'documentReferenceDoesNotExistError',
      },
      {
        what: 'one that a patch sets',
        change: (sent) =>
          sent
            .patch('a')
            .set({by: reference('nobody')})
            .commit(),
        gives: 'documentReferenceDoesNotExistError',
      },
      {
        what: 'a deletion of what is strongly referred to',
        change: (sent) => sent.delete('a'),
        gives: 'documentHasExistingReferencesError',
      },
      {
        what: 'the same by query',
        change: (sent) => sent.delete({query: '*[_id == "a"]'}),
        gives: 'documentHasExistingReferencesError',
      },
      {
        what: 'a reference with data of its own',
        change: (sent) => sent.create({_type: 't', by: reference('a', {note: 'x'})}),
        gives: 'validationError',
      },
      {
        what: 'a weak reference to nothing',
        change: (sent) => sent.create({_type: 't', by: reference('nobody', {_weak: true})}),
        gives: 'no error',
      },
      {
        what: 'a weak one that waits for publication',
        change: (sent) =>
          sent.create({
            _type: 't',
            by: reference('nobody', {_weak: true, _strengthenOnPublish: {type: 't'}}),
          }),
        gives: 'no error',
      },
      {
        what: 'a reference into another dataset',
        change: (sent) =>
          sent.create({
            _type: 't',
            by: reference('nobody', {_dataset: 'other', _projectId: 'local'}),
          }),
        gives: 'no error',
      },
      {what: 'a deletion of what refers', change: (sent) => sent.delete('b'), gives: 'no error'},
      {
        what: 'a deletion together with what refers',
        change: (sent) => sent.transaction().delete('a').delete('b').commit(),
        gives: 'no error',
      },
      {
        what: 'a deletion once the reference is weak',
        change: (sent) =>
          sent
            .transaction()
            .patch('b', (patch) => patch.set({'by._weak': true}))
            .delete('a')
            .commit(),
        gives: 'no error',
      },
    ])('$what gives $gives', async ({change, gives}) => {
      const done = change(client)
      if (gives === 'no error') await expect(done).resolves.toBeTruthy()
      else await expect(done).rejects.toMatchObject({details: {items: [{error: {type: gives}}]}})
    })
  })
}
