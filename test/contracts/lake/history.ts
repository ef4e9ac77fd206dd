import type {SanityClient} from '@sanity/client'
import {applyPatch} from 'mendoza'
import {beforeEach, describe, expect, test} from 'vitest'
import type {LakeUnderTest} from './lakeUnderTest.ts'

type Documents = {documents: {_id: string; title?: string}[]}
type Line = {id: string; documentIDs: string[]; effects: Record<string, {apply: unknown[]}>}

/** What was, as the Studio's history pane asks for it. */
export function historyContract(lake: () => LakeUnderTest): void {
  describe('history', () => {
    let client: SanityClient
    const action = (kind: string, more: object = {}) =>
      client.action(
        {
          actionType: `sanity.action.document.${kind}`,
          publishedId: 'a',
          draftId: 'drafts.a',
          ...more,
        } as never,
        {transactionId: kind},
      )
    const ask = <T>(path: string) => client.request<T>({url: `/data/history/production/${path}`})
    const transactions = async (query: string): Promise<Line[]> =>
      (await ask<string>(`transactions/a,drafts.a?${query}`))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))

    beforeEach(async () => {
      client = lake().client()
      const attributes = {_id: 'drafts.a', _type: 'post', title: 'One'}
      await action('create', {attributes, ifExists: 'fail'})
      await action('publish')
      await action('edit', {patch: {set: {title: 'Two'}}})
      await action('discard')
      await action('delete', {includeDrafts: []})
    })

    test.each([
      {at: 'revision=create', documents: [{_id: 'drafts.a', title: 'One'}]},
      {at: 'revision=publish', documents: [{_id: 'a', title: 'One', _rev: 'publish'}]},
      {at: 'revision=edit', documents: [{_id: 'a'}, {_id: 'drafts.a', title: 'Two', _rev: 'edit'}]},
      {at: 'revision=delete', documents: []},
      {at: 'revision=unheard-of', documents: []},
      {
        at: 'lastRevision=true',
        documents: [
          {_id: 'a', title: 'One'},
          {_id: 'drafts.a', title: 'Two'},
        ],
      },
      {at: 'time=2001-01-01T00:00:00Z', documents: []},
    ])('the documents at $at', async ({at, documents}) => {
      expect(await ask<Documents>(`documents/a,drafts.a?${at}`)).toMatchObject({documents})
    })

    test('transactions are told with effects that lead from each state to the next', async () => {
      const lines = await transactions(
        'effectFormat=mendoza&excludeMutations=true&includeIdentifiedDocumentsOnly=true',
      )
      expect(lines.map(({id}) => id)).toEqual(['create', 'publish', 'edit', 'discard', 'delete'])
      const states: unknown[] = [null]
      for (const {effects} of lines) {
        states.push(applyPatch(states.at(-1), effects['drafts.a']?.apply ?? []))
      }
      expect(states).toMatchObject([null, {title: 'One'}, null, {title: 'Two'}, null, null])
    })

    test.each([
      {query: 'fromTransaction=publish&toTransaction=discard', ids: ['publish', 'edit', 'discard']},
      {query: 'reverse=true&limit=2', ids: ['delete', 'discard']},
      {query: 'reverse=true&limit=2&toTransaction=edit', ids: ['edit', 'publish']},
    ])('transactions by $query', async ({query, ids}) => {
      expect((await transactions(query)).map(({id}) => id)).toEqual(ids)
    })

    // The log leaves out what the documents say: it has to be told all the same, whatever became of them.
    const time = '2001-01-01T00:00:00Z'
    const document = {_id: 'b', _type: 'post', title: 'One'}
    const sent: {mutations: object[]}[] = [
      {mutations: [{create: document}]},
      {mutations: [{createIfNotExists: document}]},
      {mutations: [{createOrReplace: {...document, _createdAt: time, _updatedAt: time}}]},
      {mutations: [{create: document}, {patch: {id: 'b', set: {title: 'Two'}}}]},
      {mutations: [{create: document}, {delete: {id: 'b'}}]},
    ]
    const later: {what: string; mutations: object[]}[] = [
      {what: 'nothing', mutations: []},
      {what: 'another document', mutations: [{createOrReplace: {...document, title: 'Three'}}]},
      {what: 'a deletion', mutations: [{createOrReplace: document}, {delete: {id: 'b'}}]},
    ]
    test.each(
      later.flatMap(({what, mutations}) => sent.map((one) => ({...one, what, later: mutations}))),
    )('$mutations are told as they were sent, after $what too', async ({mutations, later}) => {
      await client.mutate(mutations as never, {transactionId: 'first'})
      for (const mutation of later) await client.mutate([mutation] as never)
      const [line] = (await ask<string>('transactions/b?effectFormat=mendoza')).split('\n')
      expect(JSON.parse(line ?? '').mutations).toEqual(mutations)
    })

    test('the life of a document is told in steps, the newest first', async () => {
      const {events} = await ask<{events: {[id: string]: {type: string}[]}}>(
        'events/documents/drafts.a?limit=100',
      )
      const document = {documentId: 'a', author: 'local-editor', timestamp: expect.any(String)}
      expect(events['drafts.a']).toEqual([
        {type: 'deleteDocumentGroup', ...document},
        {
          type: 'deleteDocumentVersion',
          ...document,
          versionId: 'drafts.a',
          versionRevisionId: 'edit',
        },
        {
          type: 'createDocumentVersion',
          ...document,
          versionId: 'drafts.a',
          versionRevisionId: 'edit',
        },
        {
          type: 'publishDocumentVersion',
          ...document,
          revisionId: 'publish',
          versionId: 'drafts.a',
          versionRevisionId: 'create',
          publishCause: 'document.publish',
        },
        {
          type: 'createDocumentVersion',
          ...document,
          versionId: 'drafts.a',
          versionRevisionId: 'create',
        },
      ])
    })

    // Looking at a draft's beginning among the published document's revisions led nowhere.
    test('of the published document only what became of it itself is told', async () => {
      const {events} = await ask<{events: {a: {type: string}[]}}>('events/documents/a?limit=100')
      expect(events.a.map(({type}) => type)).toEqual([
        'deleteDocumentGroup',
        'publishDocumentVersion',
      ])
    })

    test('a draft that is not there is told as the published document that stands in for it', async () => {
      const client = lake().client()
      await client.create({_id: 'b', _type: 't'})
      await client.patch('b').set({title: 'B'}).commit()
      const url = '/data/history/production/events/documents/drafts.b'
      const {events} = await client.request({url})
      expect(events['drafts.b']).toMatchObject([{type: 'updateLiveDocument'}])
    })

    test('history is not for those without a token', async () => {
      const response = await lake().fetch('/v1/data/history/production/documents/a')
      expect(response.status).toBe(403)
    })
  })
}
