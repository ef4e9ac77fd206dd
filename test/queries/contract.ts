import {beforeAll, describe, expect, test} from 'vitest'
import {
  fetchArticleBySlug,
  fetchEventBySlug,
  fetchEventTimeline,
  fetchLatestArticles,
  fetchOrganizationBySlug,
  fetchPersonBySlug,
  fetchSearch,
  type QueryClient,
} from '../../queries/index.ts'
import {dataset} from './dataset.ts'

/** What the queries promise, whatever answers them. `connect` gives a client of a place that holds the dataset. */
export function promisesOfQueries(connect: () => Promise<QueryClient>): void {
  let client: QueryClient
  beforeAll(async () => {
    client = await connect()
  })
  const includeSuggested = true

  describe('an article by its slug', () => {
    test('comes with its text and its people resolved', async () => {
      const article = await fetchArticleBySlug(client, {slug: 'bridge'})
      expect(article).toMatchObject({
        _id: 'article-bridge',
        headline: 'Harbour Bridge Opens',
        slug: 'bridge',
        datePublished: {edtf: '2019-05-07', earliest: '2019-05-07T00:00:00.000Z'},
        dateModified: null,
        dateline: {name: 'Port Alder', country: {name: 'Aldermark'}, point: null},
        publisher: {_id: 'organization-gazette', name: 'Gazette', slug: 'gazette'},
        source: {uri: null, license: 'CC BY 2.5', attribution: 'Gazette'},
        corrections: [{kind: 'correction', text: 'Nine, not ten.', date: {edtf: '2019-05-08'}}],
        image: {alt: 'A bridge', credit: 'Gazette', asset: {width: 10, height: 20}},
        status: 'confirmed',
      })
      expect(article?.contributions).toMatchObject([
        {printedName: 'Ada Brook', role: 'author', contributor: {_id: 'person-ada'}},
        {printedName: 'R. E. Jected', role: 'editor', contributor: null},
      ])
      expect(article?.body.map((member) => member._type)).toEqual([
        'block',
        'block',
        'pullQuote',
        'articleImage',
      ])
    })

    test.each([
      {suggestions: false, shown: ['person-ada', null, null, null, 'event-opening']},
      {suggestions: true, shown: ['person-ada', 'person-cleo', null, null, 'event-opening']},
    ])(
      'resolves mentions to what may be shown (suggestions: $suggestions), and keeps all words',
      async ({suggestions, shown}) => {
        const article = await fetchArticleBySlug(client, {
          slug: 'bridge',
          includeSuggested: suggestions,
        })
        const [block] = article?.body.filter((member) => member._type === 'block') ?? []
        const mentions = block?.markDefs.flatMap((mark) => (mark._type === 'mention' ? [mark] : []))
        expect(mentions?.map(({entity}) => entity?._id ?? null)).toEqual(shown)
        expect(block?.children?.map(({text}) => text).join('')).toBe(
          'words of m1 words of m2 words of m3 words of m4 words of m5 words of l1 ',
        )
      },
    )

    test.each([
      {suggestions: false, about: ['event-opening']},
      {suggestions: true, about: ['event-opening', 'person-cleo']},
    ])('is about what may be shown (suggestions: $suggestions)', async ({suggestions, about}) => {
      const article = await fetchArticleBySlug(client, {
        slug: 'bridge',
        includeSuggested: suggestions,
      })
      expect(article?.about.map(({_id}) => _id)).toEqual(about)
    })

    test('is found by an address that it had before', async () => {
      const article = await fetchArticleBySlug(client, {slug: 'bridge-opens-at-last'})
      expect(article?.slug).toBe('bridge')
    })

    test('is undefined when nothing has that address', async () => {
      expect(await fetchArticleBySlug(client, {slug: 'nothing'})).toBeUndefined()
    })

    test('is not shown unreviewed unless suggestions are asked for, rejected never', async () => {
      expect(await fetchArticleBySlug(client, {slug: 'flood'})).toBeUndefined()
      expect(await fetchArticleBySlug(client, {slug: 'flood', includeSuggested})).toMatchObject({
        status: 'suggested',
      })
      expect(await fetchArticleBySlug(client, {slug: 'hoax', includeSuggested})).toBeUndefined()
    })
  })

  describe('the latest articles', () => {
    const slugs = (answer: {articles: {slug: string}[]}) => answer.articles.map(({slug}) => slug)

    test('are the newest first, with how many there are in all', async () => {
      const latest = await fetchLatestArticles(client)
      expect(slugs(latest)).toEqual(['strike', 'bridge'])
      expect(latest.total).toBe(2)
    })

    test('come in pages', async () => {
      const pages = await Promise.all(
        [0, 1, 2].map((offset) =>
          fetchLatestArticles(client, {offset, limit: 1, includeSuggested}),
        ),
      )
      expect(pages.map(slugs)).toEqual([['strike'], ['flood'], ['bridge']])
      expect(pages.map(({total}) => total)).toEqual([3, 3, 3])
    })
  })

  describe('a person by their slug', () => {
    test('comes with offices, events and articles', async () => {
      const person = await fetchPersonBySlug(client, {slug: 'ada'})
      expect(person).toMatchObject({
        name: 'Ada Brook',
        gender: 'female',
        birthDate: {edtf: '1950~'},
        deathDate: null,
        alternateNames: [{value: 'Ada Miller', kind: 'former', language: null}],
        nationality: [{name: 'Aldermark'}],
        identifiers: [{scheme: 'wikidata', value: 'Q1'}],
        sameAs: ['https://example.org/ada'],
      })
      expect(person?.affiliations).toMatchObject([
        {
          roleName: 'mayor',
          startDate: {edtf: '2010'},
          endDate: null,
          organization: {_id: 'organization-council'},
          evidence: [{quote: 'mayor Ada Brook', article: {slug: 'bridge'}}],
        },
      ])
      expect(person?.affiliations[0]?.evidence).toHaveLength(1)
      expect(person?.events).toMatchObject([
        {
          event: {_id: 'event-opening', kind: 'ceremony', place: 'Port Alder'},
          roles: ['host', 'speaker'],
        },
      ])
      expect(person?.articles.map(({slug}) => slug)).toEqual(['bridge'])
    })

    test.each([
      {slug: 'ada', suggestions: false, relatives: ['Bert Brook: parent']},
      {slug: 'ada', suggestions: true, relatives: ['Bert Brook: parent', 'Cleo UNREVIEWED: child']},
      {slug: 'bert', suggestions: false, relatives: ['Ada Brook: child']},
      {
        slug: 'bert',
        suggestions: true,
        relatives: ['Ada Brook: child', 'Cleo UNREVIEWED: grandchild'],
      },
      {
        slug: 'cleo',
        suggestions: true,
        relatives: ['Bert Brook: grandparent', 'Ada Brook: parent'],
      },
    ])(
      '$slug has relatives on both sides, each with what they are to them (suggestions: $suggestions)',
      async ({slug, suggestions, relatives}) => {
        const person = await fetchPersonBySlug(client, {slug, includeSuggested: suggestions})
        expect(
          person?.relatives.map((each) => `${each.person.name}: ${each.relationship}`),
        ).toEqual(relatives)
      },
    )

    test('tells what the kinship rests on, from either side', async () => {
      for (const slug of ['ada', 'bert']) {
        const person = await fetchPersonBySlug(client, {slug})
        expect(person?.relatives[0]?.evidence).toMatchObject([{quote: 'daughter of Bert'}])
      }
    })

    test('is found by an address that they had before', async () => {
      expect(await fetchPersonBySlug(client, {slug: 'ada-miller'})).toMatchObject({slug: 'ada'})
    })

    test('is undefined when rejected, by the old address too', async () => {
      for (const slug of ['rejected', 'nobody', 'gone']) {
        expect(await fetchPersonBySlug(client, {slug, includeSuggested})).toBeUndefined()
      }
    })
  })

  describe('an organization by its slug', () => {
    test('comes with its people, the body above it, its parts and its memberships', async () => {
      const organization = await fetchOrganizationBySlug(client, {slug: 'council'})
      expect(organization).toMatchObject({
        name: 'Port Alder Council',
        kind: 'government',
        parentOrganization: {name: 'Aldermark'},
        memberOf: [{name: 'League of Ports'}],
        location: {name: 'Port Alder', point: {lat: 1, lng: 2}},
        foundingDate: {edtf: '1901'},
        events: [{event: {slug: 'opening'}, roles: []}],
      })
      expect(organization?.parts.map(({slug}) => slug)).toEqual(['harbour-office'])
      expect(organization?.people).toMatchObject([
        {
          person: {name: 'Ada Brook'},
          affiliations: [{roleName: 'mayor', startDate: {edtf: '2010'}}],
        },
      ])
      expect(organization?.people).toHaveLength(1)
    })

    test('shows the people whom an import suggests on request', async () => {
      const organization = await fetchOrganizationBySlug(client, {
        slug: 'town-council',
        includeSuggested,
      })
      expect(organization?.people.map(({person}) => person.slug)).toEqual(['ada', 'cleo'])
    })

    test('knows its members and its own parts from their side', async () => {
      const league = await fetchOrganizationBySlug(client, {slug: 'league'})
      expect(league?.members.map(({slug}) => slug)).toEqual(['council'])
      const state = await fetchOrganizationBySlug(client, {slug: 'aldermark'})
      expect(state?.parts.map(({slug}) => slug)).toEqual(['council'])
    })

    test('does not take what it published for what is about it', async () => {
      expect(await fetchOrganizationBySlug(client, {slug: 'gazette'})).toMatchObject({articles: []})
    })
  })

  describe('an event by its slug', () => {
    test('comes with who took part, what it is part of, what it remembers, and its coverage', async () => {
      const event = await fetchEventBySlug(client, {slug: 'opening'})
      expect(event).toMatchObject({
        name: 'Opening of the Harbour Bridge',
        superEvent: {slug: 'festival'},
        commemorates: {slug: 'storm'},
        subEvents: [],
        startDate: {edtf: '2019-05-07'},
        location: {name: 'Port Alder', country: null},
      })
      expect(event?.participants.map(({party, role}) => `${party.slug}: ${role}`)).toEqual([
        'ada: host',
        'council: null',
        'ada: speaker',
      ])
      expect(event?.participants[0]?.evidence).toMatchObject([{quote: 'Ada Brook cut a ribbon'}])
      expect(event?.coverage.map(({slug}) => slug)).toEqual(['bridge'])
    })

    test.each([
      {suggestions: false, subEvents: ['opening']},
      {suggestions: true, subEvents: ['concert', 'opening']},
    ])(
      'has its parts in their order (suggestions: $suggestions)',
      async ({suggestions, subEvents}) => {
        const event = await fetchEventBySlug(client, {
          slug: 'festival',
          includeSuggested: suggestions,
        })
        expect(event?.subEvents.map(({slug}) => slug)).toEqual(subEvents)
      },
    )

    test('knows what remembers it', async () => {
      const event = await fetchEventBySlug(client, {slug: 'storm'})
      expect(event?.commemoratedBy.map(({slug}) => slug)).toEqual(['opening'])
    })

    test('is found by an address that it had before', async () => {
      expect(await fetchEventBySlug(client, {slug: 'bridge-opening'})).toMatchObject({
        slug: 'opening',
      })
    })
  })

  describe('the timeline of events', () => {
    const slugs = (timeline: {event: {slug: string}}[]) => timeline.map(({event}) => event.slug)

    test('is in the order in which they began; what has no date is not in it', async () => {
      const timeline = await fetchEventTimeline(client)
      expect(slugs(timeline)).toEqual(['storm', 'festival', 'opening'])
      expect(timeline.at(-1)?.superEvent).toMatchObject({slug: 'festival'})
    })

    test.each([
      {since: '1909', until: '1909', expected: ['storm']},
      {since: '1910', until: undefined, expected: ['festival', 'concert', 'opening']},
      {since: '2019-05-02', until: '2019-05-06', expected: ['concert']},
    ])('from $since until $until is $expected', async ({since, until, expected}) => {
      const span = until ? {since, until} : {since}
      expect(slugs(await fetchEventTimeline(client, {...span, includeSuggested}))).toEqual(expected)
    })

    test('comes in pages', async () => {
      expect(slugs(await fetchEventTimeline(client, {offset: 1, limit: 1}))).toEqual(['festival'])
    })

    test('says so when it is asked for no date', async () => {
      await expect(fetchEventTimeline(client, {since: 'May'})).rejects.toThrow(
        '“May” is not a date',
      )
    })
  })

  describe('a search', () => {
    test.each([
      {text: 'harbour', found: ['article-bridge', 'event-opening', 'organization-harbour-office']},
      {text: 'Harbour Brid', found: ['article-bridge', 'event-opening']},
      {text: 'nine years', found: ['article-bridge']},
      {text: 'miller', found: ['person-ada']},
      {text: 'xylophone', found: []},
      {text: '', found: []},
      {text: '* -- *', found: []},
    ])('for “$text” finds $found', async ({text, found}) => {
      const results = await fetchSearch(client, {text})
      expect(results.map(({_id}) => _id).sort()).toEqual(found)
    })

    test('puts names before running text', async () => {
      const results = await fetchSearch(client, {text: 'bridge'})
      expect(results[0]).toMatchObject({title: expect.stringContaining('Bridge')})
    })

    test('gives suggestions on request, and pages', async () => {
      expect(await fetchSearch(client, {text: 'cleo'})).toEqual([])
      expect(await fetchSearch(client, {text: 'cleo', includeSuggested})).toMatchObject([
        {_id: 'person-cleo', title: 'Cleo UNREVIEWED', status: 'suggested', date: null},
      ])
      expect(await fetchSearch(client, {text: 'harbour', offset: 1, limit: 1})).toHaveLength(1)
    })
  })

  describe('nothing leaks', () => {
    test.each([
      {suggestions: false, hidden: /UNREVIEWED|REJECTED|DRAFT|BOOKKEEPING/},
      {suggestions: true, hidden: /REJECTED|DRAFT|BOOKKEEPING/},
    ])(
      'from any query for any address (suggestions: $suggestions)',
      async ({suggestions, hidden}) => {
        const answers = await everyAnswer(client, suggestions)
        expect(answers.length).toBeGreaterThan(dataset.length)
        expect(answers.filter((answer) => hidden.test(answer))).toEqual([])
      },
    )
  })
}

async function everyAnswer(client: QueryClient, includeSuggested: boolean): Promise<string[]> {
  const pages = [fetchArticleBySlug, fetchPersonBySlug, fetchOrganizationBySlug, fetchEventBySlug]
  const slugs = dataset.map(({_id}) => _id.replace(/^.*?(article|person|organization|event)-/, ''))
  const answers = await Promise.all([
    ...slugs.flatMap((slug) => pages.map((fetch) => fetch(client, {slug, includeSuggested}))),
    fetchLatestArticles(client, {includeSuggested}),
    fetchEventTimeline(client, {includeSuggested}),
    ...['a', 'b', 'n', 'rejected', 'draft', 'unreviewed', 'bookkeeping'].map((text) =>
      fetchSearch(client, {text, includeSuggested}),
    ),
  ])
  return answers.flatMap((answer) => (answer === undefined ? ['nothing'] : JSON.stringify(answer)))
}
