import type {Action, SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, test} from 'vitest'
import {carriedOut, refused} from './actionCases.ts'
import {createAll, type LakeUnderTest} from './lakeUnderTest.ts'

const weakUntilPublished = (ref: string, weak?: boolean) => ({
  _type: 'reference',
  _ref: ref,
  _weak: true,
  _strengthenOnPublish: {type: 'person', ...(weak && {weak})},
})

/** The life of a document as editors know it. */
export function actionsContract(lake: () => LakeUnderTest): void {
  describe('actions', () => {
    let client: SanityClient
    const titles = async () =>
      Object.fromEntries(
        (await client.fetch<{_id: string; title: string}[]>('*', {}, {perspective: 'raw'})).map(
          ({_id, title}) => [_id, title],
        ),
      )

    beforeEach(async () => {
      client = lake().client()
      await createAll(client, [
        {_id: 'out', _type: 'post', title: 'Out'},
        {_id: 'both', _type: 'post', title: 'Old'},
        {_id: 'drafts.both', _type: 'post', title: 'New'},
        {_id: 'drafts.soon', _type: 'post', title: 'Soon'},
      ])
    })

    test.each(carriedOut)('$does', async (row) => {
      const before = await titles()
      const {transactionId} = await client.action(row.action, {transactionId: 'the-transaction'})
      expect(transactionId).toBe('the-transaction')
      const expected = Object.entries({...before, ...row.titles}).filter(([, title]) => title)
      expect(await titles()).toEqual(Object.fromEntries(expected))
    })

    test.each(refused)('refuses to $does', async ({action, type}) => {
      const before = await titles()
      await expect(client.action(action)).rejects.toMatchObject({
        statusCode: 409,
        details: {type: 'actionError', items: [{error: {type}, index: 0}]},
      })
      expect(await titles()).toEqual(before)
    })

    test('an action that this lake does not have is named', async () => {
      const action = {actionType: 'sanity.action.document.sing'} as unknown as Action
      await expect(client.action(action)).rejects.toMatchObject({
        statusCode: 400,
        details: {type: 'actionError'},
        message: expect.stringContaining('sanity.action.document.sing'),
      })
    })

    test('an id that is no draft or version of the document is refused', async () => {
      const publish = {publishedId: 'out', draftId: 'drafts.both'}
      await expect(
        client.action({actionType: 'sanity.action.document.publish', ...publish}),
      ).rejects.toThrow(/"drafts.both" is no draft or version of "out"/)
    })

    test('several actions are one transaction, each on what the ones before it left', async () => {
      await client.action([
        {actionType: 'sanity.action.document.discard', draftId: 'drafts.both'},
        {
          actionType: 'sanity.action.document.version.create',
          publishedId: 'both',
          baseId: 'both',
          versionId: 'drafts.both',
        },
      ])
      expect(await titles()).toMatchObject({both: 'Old', 'drafts.both': 'Old'})
    })

    test('references that waited for publication become strong by it, and then hold', async () => {
      await createAll(client, [
        {_id: 'ada', _type: 'person'},
        {
          _id: 'drafts.by',
          _type: 'post',
          author: weakUntilPublished('ada'),
          also: [{_key: 'k', ...weakUntilPublished('nobody', true)}],
        },
      ])
      await client.action({
        actionType: 'sanity.action.document.publish',
        publishedId: 'by',
        draftId: 'drafts.by',
      })
      expect(await client.getDocument('by')).toMatchObject({
        author: {_type: 'reference', _ref: 'ada'},
        also: [{_key: 'k', _type: 'reference', _ref: 'nobody', _weak: true}],
      })
      expect(await client.fetch('*[_id == "by"][0].author._weak')).toBeNull()
      await expect(client.delete('ada')).rejects.toThrow(/references to it/)
    })

    test('a draft whose reference would become strong to nothing is not published', async () => {
      await client.create({_id: 'drafts.by', _type: 'post', author: weakUntilPublished('soon')})
      const publish = (id: string): Action => ({
        actionType: 'sanity.action.document.publish',
        publishedId: id,
        draftId: `drafts.${id}`,
      })
      await expect(client.action(publish('by'))).rejects.toMatchObject({
        details: {items: [{error: {type: 'documentReferenceDoesNotExistError'}}]},
      })
      await client.action([publish('by'), publish('soon')])
      expect(await client.fetch('*[_id == "by"][0].author->title')).toBe('Soon')
    })
  })
}
