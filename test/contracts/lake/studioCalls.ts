import {describe, expect, test} from 'vitest'
import {eventLog} from './eventLog.ts'
import {createAll, type LakeUnderTest} from './lakeUnderTest.ts'

/** What a Studio asks beside content, so that it opens and lets its editor edit. */
export function studioCallsContract(lake: () => LakeUnderTest): void {
  describe('the rest of the API', () => {
    test.each([
      {url: '/users/me', answer: {id: 'local-editor', role: 'administrator'}},
      {url: '/auth/id', answer: {id: 'local-editor'}},
      {url: '/users/local-editor', answer: {id: 'local-editor', displayName: 'Local editor'}},
      {url: '/users/local-editor,nobody', answer: [{id: 'local-editor'}]},
      {url: '/projects', answer: [{id: 'local'}]},
      {url: '/projects/local', answer: {id: 'local', displayName: expect.any(String)}},
      {url: '/projects/local/datasets', answer: [{name: 'production', aclMode: 'public'}]},
      {url: '/projects/local/datasets?addonFor=production', answer: []},
      {url: '/projects/local/datasets/production/acl', answer: [{filter: '_id in path("**")'}]},
      {url: '/projects/local/grants', answer: {}},
      {url: '/features', answer: ['contentReleases']},
      {
        url: '/projects/local/new-content-release-allowed',
        answer: {data: {datasetReleaseLimit: expect.any(Number), orgActiveReleaseLimit: null}},
      },
      {url: '/ping', answer: {ping: 'pong', projectId: 'local'}},
      {url: '/data/ping/production', answer: {ping: 'pong'}},
      {url: '/check/cors', answer: {result: {allowed: true}}},
      {url: '/intake/telemetry-status', answer: {status: 'denied'}},
      {url: '/data/references/production/documents/a/to', answer: {totalCount: 0}},
    ])('$url', async ({url, answer}) => {
      expect(await lake().client().request({url})).toMatchObject(answer)
    })

    test('a stranger is told that nobody is signed in', async () => {
      const anonymous = lake().client('none')
      for (const url of ['/users/me', '/auth/id']) {
        await expect(anonymous.request({url})).rejects.toMatchObject({statusCode: 401})
      }
    })

    test('the Studio keeps values for its user', async () => {
      const client = lake().client()
      const body = [{key: 'studio.search.recent', value: {terms: ['a']}}]
      expect(await client.request({url: '/users/me/keyvalue', method: 'PUT', body})).toEqual(body)
      const url = '/users/me/keyvalue/studio.search.recent,unknown'
      expect(await client.request({url})).toEqual(body)
    })

    test('what a hosted service would measure is let go', async () => {
      const response = await lake().fetch('/v1/intake/batch', {method: 'POST', body: '{}'})
      expect(response.status).toBe(204)
    })

    test('live events tell that the answer to a query is out of date', async () => {
      const client = lake().client()
      const {syncTags} = await client.fetch('*', {}, {filterResponse: false})
      const log = eventLog<{type: string; tags?: string[]}>()
      const subscription = client.live.events().subscribe((event) => log.add(event))
      expect(await log.next()).toMatchObject({type: 'welcome'})
      await client.create({_id: 'drafts.a', _type: 't'})
      await client.create({_id: 'a', _type: 't'})
      const {type, tags} = await log.next()
      expect([type, tags?.some((tag) => syncTags?.some((one) => one === tag))]).toEqual([
        'message',
        true,
      ])
      subscription.unsubscribe()
    })

    test('the whole dataset comes out in lines, drafts and bookkeeping too', async () => {
      await createAll(
        lake().client(),
        Array.from({length: 1200}, (_, index) => ({_id: `drafts.${index}`, _type: 't'})),
      )
      const response = await lake().fetch('/v1/data/export/production', {
        headers: {authorization: `Bearer ${lake().client().config().token}`},
      })
      const lines = (await response.text()).trimEnd().split('\n')
      expect(new Set(lines.map((line) => JSON.parse(line)._id)).size).toBe(1200)
      expect((await lake().fetch('/v1/data/export/production')).status).toBe(403)
    })

    test('a dataset comes out as it was when it was asked, whatever happens meanwhile', async () => {
      const client = lake().client()
      await createAll(
        client,
        Array.from({length: 1200}, (_, index) => ({_id: `a${index}`, _type: 't'})),
      )
      const response = await lake().fetch('/v1/data/export/production', authorized())
      const pieces = response.body?.getReader()
      let text = new TextDecoder().decode((await pieces?.read())?.value)
      await client.delete({query: '*'})
      for (let piece = await pieces?.read(); !piece?.done; piece = await pieces?.read()) {
        text += new TextDecoder().decode(piece?.value)
      }
      expect(text.trimEnd().split('\n')).toHaveLength(1200)
    })

    test('a dataset comes out of the types that are asked for', async () => {
      await createAll(lake().client(), [
        {_id: 'a', _type: 'one'},
        {_id: 'b', _type: 'other'},
      ])
      const response = await lake().fetch(
        '/v1/data/export/production?nextCursor=&types=one,none',
        authorized(),
      )
      expect(JSON.parse(await response.text())).toMatchObject({_id: 'a'})
    })

    const authorized = (): RequestInit => ({
      headers: {authorization: `Bearer ${lake().client().config().token}`},
    })
  })
}
