import type {Action, SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, test} from 'vitest'
import {createAll, type LakeUnderTest} from './lakeUnderTest.ts'

const releaseId = 'spring'
const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
const atOnce = {setting: {releaseType: 'asap', title: 'Spring'}} as const

/** The life of a release, and of the documents in it. */
export function releasesContract(lake: () => LakeUnderTest): void {
  describe('releases', () => {
    let client: SanityClient
    const seen = (query: string, perspective: string[] | 'raw' = 'raw') =>
      client.fetch(query, {}, {perspective})

    beforeEach(async () => {
      client = lake().client()
      await createAll(client, [
        {_id: 'a', _type: 'post', title: 'A'},
        {_id: 'b', _type: 'post', title: 'B'},
      ])
      await client.releases.create({releaseId, metadata: atOnce.setting})
      await client.createVersion({releaseId, publishedId: 'a', baseId: 'a'})
      await client.patch('versions.spring.a').set({title: 'A in spring'}).commit()
      await client.unpublishVersion({releaseId, publishedId: 'b'})
    })

    test('a release is a document of its own, as the Studio expects it', async () => {
      expect(await client.releases.get({releaseId})).toMatchObject({
        _id: '_.releases.spring',
        _type: 'system.release',
        name: 'spring',
        state: 'active',
        metadata: atOnce.setting,
      })
      expect(await seen('releases::all()[]._id')).toEqual(['_.releases.spring'])
      const named = await client.releases.create({})
      expect(named).toMatchObject({metadata: {releaseType: 'undecided'}})
    })

    test('what a release says is seen in its perspective, over drafts and published content', async () => {
      await createAll(client, [
        {_id: 'drafts.a', _type: 'post', title: 'A in draft'},
        {_id: 'versions.autumn.a', _type: 'post', title: 'A in autumn'},
        {_id: 'versions.autumn.b', _type: 'post', title: 'B in autumn'},
      ])
      const titles = '*[_type == "post"] | order(_id).title'
      expect(await seen(titles, ['spring', 'drafts'])).toEqual(['A in spring'])
      expect(await seen(titles, ['autumn', 'spring'])).toEqual(['A in autumn', 'B in autumn'])
      expect(await seen(titles, ['spring', 'autumn'])).toEqual(['A in spring'])
      expect(await seen(titles, ['drafts', 'spring'])).toEqual(['A in draft'])
      expect(await seen(titles, ['no-such-release', 'published'])).toEqual(['A', 'B'])
      expect(await seen('*[_id == "b"][0]', ['spring'])).toBeNull()
      expect((await client.getDocument('versions.spring.b'))?._system).toEqual({delete: true})
    })

    test('its documents are those whose ids name it', async () => {
      const raw = client.withConfig({perspective: 'raw'})
      const {result} = await raw.releases.fetchDocuments({releaseId})
      expect(result.map(({_id}) => _id)).toEqual(['versions.spring.a', 'versions.spring.b'])
    })

    test('publishing it publishes and unpublishes its documents in one transaction', async () => {
      const {transactionId} = await client.releases.publish({releaseId})
      expect(await seen('*[_type == "post"]{_id, title, _rev} | order(_id)')).toEqual([
        {_id: 'a', title: 'A in spring', _rev: transactionId},
        {_id: 'drafts.b', title: 'B', _rev: transactionId},
      ])
      expect(await client.releases.get({releaseId})).toMatchObject({
        state: 'published',
        publishedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        finalDocumentStates: [{id: 'versions.spring.a'}, {id: 'versions.spring.b'}],
      })
    })

    test('the history of a document names the release that published it', async () => {
      const {transactionId} = await client.releases.publish({releaseId})
      const url = '/data/history/production/events/documents/a'
      const {events} = await client.request<{events: {a: unknown[]}}>({url})
      expect(events.a).toMatchObject([
        {
          type: 'publishDocumentVersion',
          revisionId: transactionId,
          versionId: 'versions.spring.a',
          releaseId: 'spring',
          publishCause: 'release.publish',
        },
        {type: 'createLiveDocument'},
      ])
    })

    test('a document that cannot be published holds the whole release back', async () => {
      await client.create({
        _id: 'versions.spring.c',
        _type: 'post',
        by: {
          _type: 'reference',
          _ref: 'nobody',
          _weak: true,
          _strengthenOnPublish: {type: 'person'},
        },
      })
      const before = await seen('*')
      await expect(client.releases.publish({releaseId})).rejects.toMatchObject({
        details: {items: [{error: {type: 'documentReferenceDoesNotExistError'}}]},
      })
      expect(await seen('*')).toEqual(before)
    })

    test('a release that was archived comes back with its documents as they were', async () => {
      const before = await seen('*[_id in path("versions.**")]{..., "_rev": null}')
      await client.releases.archive({releaseId})
      expect(await seen('*[_id in path("versions.**")]')).toEqual([])
      await client.releases.unarchive({releaseId})
      expect(await seen('*[_id in path("versions.**")]{..., "_rev": null}')).toEqual(before)
      const release = await client.releases.get({releaseId})
      expect(release).not.toHaveProperty('finalDocumentStates')
    })

    test('a release that is archived and brought back at once keeps its documents', async () => {
      const before = await seen('*[_id in path("versions.**")]{..., "_rev": null}')
      await client.action([
        {actionType: 'sanity.action.release.archive', releaseId},
        {actionType: 'sanity.action.release.unarchive', releaseId},
      ])
      expect(await seen('*[_id in path("versions.**")]{..., "_rev": null}')).toEqual(before)
    })

    test('a document is no longer to be unpublished when that is taken back', async () => {
      await client.action({
        actionType: 'sanity.action.document.edit',
        draftId: 'versions.spring.b',
        publishedId: 'b',
        patch: {unset: ['_system.delete']},
      })
      await client.releases.publish({releaseId})
      expect(await seen('*[_type == "post"]._id')).toEqual(['a', 'b'])
    })

    test('documents of a scheduled release are locked until it is unscheduled', async () => {
      await client.releases.schedule({releaseId, publishAt: tomorrow})
      const touch = () => client.patch('versions.spring.a').set({title: 'Late'}).commit()
      await expect(touch()).rejects.toThrow(/release "spring", which is scheduled/)
      await expect(client.discardVersion({releaseId, publishedId: 'a'})).rejects.toThrow(
        /scheduled/,
      )
      await client.releases.unschedule({releaseId})
      await expect(touch()).resolves.toMatchObject({title: 'Late'})
    })

    test.each([
      {by: 'create', mutation: {create: {_id: '_.releases.x', _type: 'system.release'}}},
      {by: 'patch', mutation: {patch: {id: '_.releases.spring', set: {state: 'published'}}}},
      {by: 'a version', mutation: {create: {_id: 'versions.spring._.releases.x', _type: 't'}}},
      {by: 'a draft', mutation: {create: {_id: 'drafts._.releases.x', _type: 't'}}},
      {by: 'delete', mutation: {delete: {id: '_.releases.spring'}}},
      {by: 'delete by query', mutation: {delete: {query: '*[_type == "system.release"]'}}},
    ])('nobody but the actions writes a release: not $by', async ({mutation}) => {
      const response = await lake().fetch('/v2025-02-19/data/mutate/production', {
        method: 'POST',
        headers: {authorization: `Bearer ${client.config().token}`},
        body: JSON.stringify({mutations: [mutation]}),
      })
      expect(response.status).toBe(403)
      expect(JSON.stringify(await response.json())).toContain("is the lake's own")
    })

    test.each<{refuses: string; action: Record<string, unknown>; says: RegExp}>([
      {refuses: 'a name with a dot', action: {does: 'create', releaseId: 'a.b'}, says: /1 to 100/},
      {
        refuses: 'the name of a perspective',
        action: {does: 'create', releaseId: 'drafts'},
        says: /cannot be called/,
      },
      {
        refuses: 'a name that is taken',
        action: {does: 'create', releaseId},
        says: /already exists/,
      },
      {
        refuses: 'another type of release',
        action: {does: 'create', releaseId: 'x', metadata: {releaseType: 'soon'}},
        says: /releaseType/,
      },
      {
        refuses: 'a time that is none',
        action: {does: 'schedule', releaseId, publishAt: 'soon'},
        says: /publishAt/,
      },
      {
        refuses: 'an edit of its state',
        action: {does: 'edit', releaseId, patch: {set: {state: 'published'}}},
        says: /goes beyond its "metadata"/,
      },
      {
        refuses: 'what is not there',
        action: {does: 'publish', releaseId: 'winter'},
        says: /_\.releases\.winter" was not found/,
      },
    ])('refuses $refuses', async ({action: {does, ...rest}, says}) => {
      const action = {actionType: `sanity.action.release.${does}`, ...rest} as unknown as Action
      await expect(client.action(action)).rejects.toThrow(says)
    })

    test('a release whose documents the history does not have cannot come back', async () => {
      const _id = '_.releases.lost'
      const finalDocumentStates = [{_key: 'k', id: 'versions.lost.a'}]
      await client.action({
        actionType: 'sanity.action.release.import',
        attributes: {_id, _type: 'system.release', state: 'archived', finalDocumentStates},
        releaseId: 'lost',
        ifExists: 'fail',
      })
      await expect(client.releases.unarchive({releaseId: 'lost'})).rejects.toThrow(
        /the history has no document "versions.lost.a"/,
      )
    })

    test.each(['fail', 'ignore', 'replace'] as const)(
      'a release of another dataset is imported; one that is there: $0',
      async (ifExists) => {
        const document = {
          _id: '_.releases.spring',
          _type: 'system.release',
          name: 'spring',
          state: 'archived',
          metadata: {releaseType: 'asap', title: 'Imported'},
        }
        const done = client.action({
          actionType: 'sanity.action.release.import',
          attributes: document,
          releaseId,
          ifExists,
        })
        if (ifExists === 'fail') await expect(done).rejects.toThrow(/already exists/)
        else await done
        const {state} = (await client.releases.get({releaseId})) ?? {}
        expect(state).toBe(ifExists === 'replace' ? 'archived' : 'active')
      },
    )
  })
}
