import type {Action, SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, test} from 'vitest'
import {createAll, type LakeUnderTest} from './lakeUnderTest.ts'

/** What the hosted service does otherwise, where no other test has it. `docs/lake-differences.md` lists them all. */
export function differencesContract(lake: () => LakeUnderTest): void {
  describe('unlike the hosted service', () => {
    let client: SanityClient
    const request = (path: string, init?: RequestInit) =>
      lake().fetch(`/v2025-02-19${path}`, {
        ...init,
        headers: {authorization: `Bearer ${client.config().token}`},
      })

    beforeEach(async () => {
      client = lake().client()
      await createAll(client, [
        {_id: 'a', _type: 't', list: [{_key: 'k', n: 1}]},
        {_id: 'drafts.a', _type: 't'},
      ])
    })

    test('documents bear no `_system` but the note that a release is to unpublish them', async () => {
      await client.releases.create({releaseId: 'r'})
      await client.createVersion({baseId: 'a', publishedId: 'a', releaseId: 'r'})
      expect(await client.getDocument('versions.r.a')).not.toHaveProperty('_system')
      await client.unpublishVersion({publishedId: 'a', releaseId: 'r'})
      expect((await client.getDocument('versions.r.a'))?._system).toEqual({delete: true})
    })

    test('`purge` leaves the history', async () => {
      await client.action({
        actionType: 'sanity.action.document.delete',
        publishedId: 'a',
        includeDrafts: ['drafts.a'],
        purge: true,
      })
      const past = await request('/data/history/production/documents/a?lastRevision=true')
      expect(await past.json()).toMatchObject({documents: [{_id: 'a'}]})
    })

    test('a mutation may bring a new document into a scheduled release, as an import has to', async () => {
      await client.releases.create({releaseId: 'r'})
      await client.releases.schedule({releaseId: 'r', publishAt: '2100-01-01T00:00:00Z'})
      await client.create({_id: 'versions.r.b', _type: 't'})
      await expect(client.patch('versions.r.b').set({n: 1}).commit()).rejects.toThrow(/scheduled/)
    })

    test.each([
      'document.variant.create',
      'document.variant.edit',
      'document.variant.publish',
      'document.variant.unpublish',
      'document.variant.delete',
      'variant.definition.create',
      'variant.definition.edit',
      'variant.definition.delete',
    ])('there are no content variants: %s', async (name) => {
      const action = {actionType: `sanity.action.${name}`} as unknown as Action
      await expect(client.action(action)).rejects.toThrow(
        `This lake has no action "sanity.action.${name}"`,
      )
    })

    test('inc of what is not there does nothing', async () => {
      expect(await client.patch('a').inc({n: 1}).commit()).not.toHaveProperty('n')
    })

    test.each([
      {patch: {set: {'list[*].n': 2}}, does: 'a path through all of a list'},
      {patch: {diffMatchPatch: {text: '@@ -0,0 +1 @@\n+x\n'}}, does: 'a text patch of no text'},
    ])('a patch is refused that has $does', async ({patch}) => {
      await expect(client.patch('a', patch).commit()).rejects.toMatchObject({statusCode: 400})
    })

    test.each([
      'text::semanticSimilarity("x")',
      'user::attributes()',
      'documents::incomingRefCount()',
    ])('a query with %s is answered with an error', async (call) => {
      await expect(client.fetch(`*[0..1]{"x": ${call}}`)).rejects.toMatchObject({statusCode: 400})
    })

    test('an answer has no content source map', async () => {
      const answer = await client.fetch('*', {}, {filterResponse: false, resultSourceMap: true})
      expect(answer).not.toHaveProperty('resultSourceMap')
    })

    test.each([
      '/hooks/projects/local',
      '/projects/local/datasets/production/copy',
      '/graphql/production/default',
      '/data/history/production/events/releases/r',
      '/schedules/local/production',
    ])('%s is not there, and is said not to be', async (path) => {
      const answer = await request(path)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('This lake has nothing at')
    })

    test('a line between two places is straight on the map, not on the globe', async () => {
      const area = {
        type: 'Polygon',
        coordinates: [
          [
            [-60, 0],
            [60, 0],
            [60, 50],
            [-60, 50],
            [-60, 0],
          ],
        ],
      }
      expect(await client.fetch('geo::contains($area, {"lat": 52, "lng": 0})', {area})).toBe(false)
    })
  })
}
