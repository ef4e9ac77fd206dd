import type {Action, SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, test} from 'vitest'
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

    test.each<{does: string; action: Action; titles: Record<string, string | undefined>}>([
      {
        does: 'create makes a draft',
        action: {
          actionType: 'sanity.action.document.create',
          publishedId: 'x',
          attributes: {_id: 'drafts.x', _type: 'post', title: 'X'},
          ifExists: 'fail',
        },
        titles: {'drafts.x': 'X', x: undefined},
      },
      {
        does: 'create leaves a draft that is there alone, when told to',
        action: {
          actionType: 'sanity.action.document.create',
          publishedId: 'soon',
          attributes: {_id: 'drafts.soon', _type: 'post', title: 'X'},
          ifExists: 'ignore',
        },
        titles: {'drafts.soon': 'Soon'},
      },
      {
        does: 'edit patches the draft',
        action: {
          actionType: 'sanity.action.document.edit',
          publishedId: 'both',
          draftId: 'drafts.both',
          patch: {set: {title: 'Newer'}},
        },
        titles: {both: 'Old', 'drafts.both': 'Newer'},
      },
      {
        does: 'edit makes a draft from the published document',
        action: {
          actionType: 'sanity.action.document.edit',
          publishedId: 'out',
          draftId: 'drafts.out',
          patch: {diffMatchPatch: {title: '@@ -1,3 +1,4 @@\n Out\n+!\n'}},
        },
        titles: {out: 'Out', 'drafts.out': 'Out!'},
      },
      {
        does: 'edit with nothing to do makes the draft all the same',
        action: {
          actionType: 'sanity.action.document.edit',
          publishedId: 'out',
          draftId: 'drafts.out',
          patch: {unset: ['_empty_action_guard_pseudo_field_']},
        },
        titles: {out: 'Out', 'drafts.out': 'Out'},
      },
      {
        does: 'publish puts the draft in the place of the published document',
        action: {
          actionType: 'sanity.action.document.publish',
          publishedId: 'both',
          draftId: 'drafts.both',
        },
        titles: {both: 'New', 'drafts.both': undefined},
      },
      {
        does: 'publish brings out what was a draft only',
        action: {
          actionType: 'sanity.action.document.publish',
          publishedId: 'soon',
          draftId: 'drafts.soon',
        },
        titles: {soon: 'Soon', 'drafts.soon': undefined},
      },
      {
        does: 'unpublish makes the published document a draft',
        action: {
          actionType: 'sanity.action.document.unpublish',
          publishedId: 'out',
          draftId: 'drafts.out',
        },
        titles: {out: undefined, 'drafts.out': 'Out'},
      },
      {
        does: 'unpublish keeps a draft that there is',
        action: {
          actionType: 'sanity.action.document.unpublish',
          publishedId: 'both',
          draftId: 'drafts.both',
        },
        titles: {both: undefined, 'drafts.both': 'New'},
      },
      {
        does: 'discard throws the draft away',
        action: {actionType: 'sanity.action.document.discard', draftId: 'drafts.both'},
        titles: {both: 'Old', 'drafts.both': undefined},
      },
      {
        does: 'version.discard throws a draft away as well',
        action: {actionType: 'sanity.action.document.version.discard', versionId: 'drafts.both'},
        titles: {both: 'Old', 'drafts.both': undefined},
      },
      {
        does: 'delete takes the drafts with it that it names',
        action: {
          actionType: 'sanity.action.document.delete',
          publishedId: 'both',
          includeDrafts: ['drafts.both'],
        },
        titles: {both: undefined, 'drafts.both': undefined},
      },
      {
        does: 'replaceDraft puts another draft in its place',
        action: {
          actionType: 'sanity.action.document.replaceDraft',
          publishedId: 'both',
          attributes: {_id: 'drafts.both', _type: 'post', title: 'Another'},
        },
        titles: {both: 'Old', 'drafts.both': 'Another'},
      },
      {
        does: 'version.create copies a document into a release',
        action: {
          actionType: 'sanity.action.document.version.create',
          publishedId: 'out',
          baseId: 'out',
          versionId: 'versions.r1.out',
        },
        titles: {'versions.r1.out': 'Out'},
      },
      {
        does: 'version.replace puts a version in the place of another',
        action: {
          actionType: 'sanity.action.document.version.replace',
          document: {_id: 'drafts.both', _type: 'post', title: 'Another'},
        },
        titles: {'drafts.both': 'Another'},
      },
    ])('$does', async (row) => {
      const before = await titles()
      const {transactionId} = await client.action(row.action, {transactionId: 'the-transaction'})
      expect(transactionId).toBe('the-transaction')
      const expected = Object.entries({...before, ...row.titles}).filter(([, title]) => title)
      expect(await titles()).toEqual(Object.fromEntries(expected))
    })

    test.each<{does: string; action: Action; type: string}>([
      {
        does: 'create what is published',
        action: {
          actionType: 'sanity.action.document.create',
          publishedId: 'out',
          attributes: {_id: 'drafts.out', _type: 'post'},
          ifExists: 'fail',
        },
        type: 'documentAlreadyExistsError',
      },
      {
        does: 'create a draft that is there',
        action: {
          actionType: 'sanity.action.document.create',
          publishedId: 'soon',
          attributes: {_id: 'drafts.soon', _type: 'post'},
          ifExists: 'fail',
        },
        type: 'documentAlreadyExistsError',
      },
      {
        does: 'edit what is not there',
        action: {
          actionType: 'sanity.action.document.edit',
          publishedId: 'nobody',
          draftId: 'drafts.nobody',
          patch: {set: {a: 1}},
        },
        type: 'documentNotFoundError',
      },
      {
        does: 'publish without a draft',
        action: {
          actionType: 'sanity.action.document.publish',
          publishedId: 'out',
          draftId: 'drafts.out',
        },
        type: 'documentNotFoundError',
      },
      {
        does: 'publish over a revision that was not seen',
        action: {
          actionType: 'sanity.action.document.publish',
          publishedId: 'both',
          draftId: 'drafts.both',
          ifPublishedRevisionId: 'earlier',
        },
        type: 'documentRevisionIDDoesNotMatchError',
      },
      {
        does: 'publish a draft that has changed',
        action: {
          actionType: 'sanity.action.document.publish',
          publishedId: 'both',
          draftId: 'drafts.both',
          ifDraftRevisionId: 'earlier',
        },
        type: 'documentRevisionIDDoesNotMatchError',
      },
      {
        does: 'discard what is not there',
        action: {actionType: 'sanity.action.document.discard', draftId: 'drafts.out'},
        type: 'documentNotFoundError',
      },
      {
        does: 'delete while a draft is not named',
        action: {
          actionType: 'sanity.action.document.delete',
          publishedId: 'both',
          includeDrafts: [],
        },
        type: 'documentHasDraftError',
      },
    ])('refuses to $does', async ({action, type}) => {
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
