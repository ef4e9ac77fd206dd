import type {ListenEvent, ListenOptions, MutationEvent, SanityClient} from '@sanity/client'
import {applyPatch} from 'mendoza'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {type EventLog, eventLog} from './eventLog.ts'
import {createAll, type LakeUnderTest} from './lakeUnderTest.ts'

type Event = ListenEvent<Record<string, unknown>>

/** Streams of what happens, through the client's own `listen`. */
export function listeningContract(lake: () => LakeUnderTest): void {
  describe('listening', () => {
    let client: SanityClient
    const stops: (() => void)[] = []

    /** Listens, and waits for the greeting: what is done from then on is told. */
    async function listenTo(
      query: string,
      {
        params = {},
        as = client,
        ...options
      }: ListenOptions & {params?: object; as?: SanityClient} = {},
    ): Promise<EventLog<Event>> {
      const log = eventLog<Event>()
      const events: ListenOptions['events'] = ['welcome', 'mutation']
      const subscription = as
        .listen(query, params, {events, includeResult: false, ...options})
        .subscribe({next: (event) => log.add(event as Event), error: log.fail})
      stops.push(() => subscription.unsubscribe())
      expect(await log.next()).toMatchObject({type: 'welcome', listenerName: expect.any(String)})
      return log
    }

    beforeEach(() => {
      client = lake().client()
    })
    afterEach(() => {
      for (const stop of stops.splice(0)) stop()
    })

    test('a listener is told of each mutation of the documents that it listens for', async () => {
      const log = await listenTo('*[_type == $type]', {params: {type: 'post'}, includeResult: true})
      await client.create({_id: 'other', _type: 'person'})
      const {_rev} = await client.create({_id: 'a', _type: 'post', title: 'A'})
      expect(await log.next()).toMatchObject({
        type: 'mutation',
        eventId: `${_rev}#a`,
        documentId: 'a',
        transactionId: _rev,
        transition: 'appear',
        resultRev: _rev,
        identity: 'local-editor',
        visibility: 'query',
        timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
        transactionTotalEvents: 1,
        transactionCurrentEvent: 1,
        mutations: [{create: {_id: 'a', _type: 'post', title: 'A'}}],
        result: {_id: 'a', title: 'A'},
      })
    })

    test('a document appears, is updated and disappears as the filter has it', async () => {
      const log = await listenTo('*[_type == "post" && public]')
      await client.create({_id: 'a', _type: 'post'})
      for (const visible of [true, true, false]) {
        await client.patch('a').set({public: visible}).commit()
      }
      await client.patch('a').set({public: true}).commit()
      await client.delete('a')
      const transitions = []
      for (let count = 0; count < 5; count++) {
        transitions.push(((await log.next()) as MutationEvent).transition)
      }
      expect(transitions).toEqual(['appear', 'update', 'disappear', 'appear', 'disappear'])
    })

    test('the events of a transaction are counted for each listener by itself', async () => {
      const [both, one] = [await listenTo('*'), await listenTo('*[_id == "b"]')]
      await createAll(client, [
        {_id: 'a', _type: 't'},
        {_id: 'b', _type: 't'},
      ])
      const total = async (log: EventLog<Event>) => {
        const {documentId, transactionTotalEvents, transactionCurrentEvent} =
          (await log.next()) as MutationEvent
        return [documentId, transactionCurrentEvent, transactionTotalEvents]
      }
      expect([await total(both), await total(both)]).toEqual([
        ['a', 1, 2],
        ['b', 2, 2],
      ])
      expect(await total(one)).toEqual(['b', 1, 1])
    })

    test('effects lead from revision to revision, and back', async () => {
      const log = await listenTo('*[_id == "a"]', {effectFormat: 'mendoza'})
      const first = await client.create({_id: 'a', _type: 't', list: [{_key: 'k', text: 'x'}]})
      const second = await client.patch('a').set({'list[_key=="k"].text': 'y'}).commit()
      await client.delete('a')
      const events = [await log.next(), await log.next(), await log.next()] as MutationEvent[]
      expect(events.map(({previousRev}) => previousRev)).toEqual([
        undefined,
        first._rev,
        second._rev,
      ])
      expect(events.slice(0, 2).map(({resultRev}) => resultRev)).toEqual([first._rev, second._rev])
      const states: unknown[] = [null]
      for (const {effects} of events) states.push(applyPatch(states.at(-1), effects?.apply ?? []))
      const {_rev, ...content} = second
      expect(states.slice(2)).toEqual([content, null])
      expect(applyPatch(content, events[1]?.effects?.revert ?? [])).toEqual(states[1])
    })

    test('a listener hears of drafts only when it asks for all versions', async () => {
      const [all, published] = [
        await listenTo('*', {includeAllVersions: true}),
        await listenTo('*'),
      ]
      await client.create({_id: 'drafts.a', _type: 't'})
      await client.create({_id: 'a', _type: 't'})
      expect(await all.next()).toMatchObject({documentId: 'drafts.a'})
      expect(await published.next()).toMatchObject({documentId: 'a'})
    })

    test('without a token a listener hears of no document with a dot in its id', async () => {
      const anonymous = lake().client('none')
      const log = await listenTo('*', {as: anonymous, includeAllVersions: true})
      await client.create({_id: 'drafts.a', _type: 't'})
      await client.create({_id: 'import.run.1', _type: 't'})
      await client.create({_id: 'a', _type: 't'})
      expect(await log.next()).toMatchObject({documentId: 'a'})
    })

    test('a query that is not GROQ is told in the stream', async () => {
      await expect(listenTo('*[')).rejects.toThrow(/GROQ query parse error/)
    })

    test('a dry run and a transaction that failed are not told', async () => {
      const log = await listenTo('*')
      await client.create({_id: 'a', _type: 't'}, {dryRun: true})
      await client.create({_id: 'a', _type: 't', to: {_ref: 'nobody'}}).catch(() => {})
      await client.create({_id: 'b', _type: 't'})
      expect(await log.next()).toMatchObject({documentId: 'b'})
    })

    test('a listener that was cut off goes on after the last event that it saw', async () => {
      const {_rev} = await client.create({_id: 'a', _type: 't'})
      await createAll(client, [
        {_id: 'b', _type: 't'},
        {_id: 'c', _type: 't'},
      ])
      const resumed = await readEvents(lake(), `${_rev}#a`, 3)
      expect(resumed.map(({event}) => event)).toEqual(['welcomeback', 'mutation', 'mutation'])
      expect(resumed.slice(1).map(({data}) => data.documentId)).toEqual(['b', 'c'])
      // Cut off in the middle of a transaction, it is told the rest of it.
      const middle = await readEvents(lake(), String(resumed[1]?.id), 2)
      expect(middle.map(({event, data}) => [event, data.documentId])).toEqual([
        ['welcomeback', undefined],
        ['mutation', 'c'],
      ])
    })

    test('a listener whose last event is not known starts anew', async () => {
      const [first] = await readEvents(lake(), 'long-ago#a', 1)
      expect(first?.event).toBe('reset')
    })
  })
}

type Read = {event: string; id: string | undefined; data: Record<string, unknown>}

/** The first events of a stream that is taken up again, as they stand on the wire. */
async function readEvents(
  lake: LakeUnderTest,
  lastEventId: string,
  count: number,
): Promise<Read[]> {
  const end = new AbortController()
  const {token} = lake.client().config()
  const response = await lake.fetch(
    '/v2025-02-19/data/listen/production?query=*&enableResume=true',
    {
      headers: {authorization: `Bearer ${token}`, 'last-event-id': lastEventId},
      signal: end.signal,
    },
  )
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
  const events: Read[] = []
  let text = ''
  for await (const piece of response.body ?? []) {
    text += new TextDecoder().decode(piece)
    events.push(...text.split('\n\n').slice(0, -1).map(parseEvent))
    text = text.slice(text.lastIndexOf('\n\n') + 2)
    if (events.length >= count) break
  }
  return events.slice(0, count)
}

function parseEvent(text: string): Read {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1]
  return {event: field('event') ?? '', id: field('id'), data: JSON.parse(field('data') ?? '{}')}
}
