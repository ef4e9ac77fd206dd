import type {SanityClient} from '@sanity/client'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {commit} from '../../importer/commit/index.ts'
import {
  datasetOf,
  documentsOf,
  type Extractor,
  emptyDataset,
  ImportError,
  importSources,
  type Located,
  type Plan,
  planImport,
} from '../../importer/index.ts'
import type {RunningLake} from '../../lake/index.ts'
import {lookupOfDocuments} from '../../schemas/index.ts'
import {validateDocuments} from '../../schemas/validate.ts'
import {annotated, type Notes} from './annotated.ts'
import {planOf, run, text} from './golden.ts'
import {contentOf, everythingIn, lakeInMemory} from './lake.ts'

const quake = `Quake Shakes Utopia

2020-05-01

“We search,” said Jane Doe, head of the Red Cross.

Nobody slept.`

const notes = (name = 'Jane Doe'): Notes => ({
  entities: [
    {id: 'e1', type: 'organization', kind: 'state', name: 'Utopia', countryCode: 'UT'},
    {id: 'e2', type: 'person', name, gender: 'female'},
    {id: 'e3', type: 'organization', kind: 'nonprofit', name: 'Red Cross'},
  ],
  facts: [
    {
      type: 'affiliation',
      person: 'e2',
      organization: 'e3',
      roleName: 'head',
      quote: `${name}, head of the Red Cross`,
    },
  ],
  about: ['e1'],
})
const articles = {
  a: quake,
  b: quake.replace('Quake Shakes', 'Aid Reaches'),
  c: quake.replace('Nobody', 'Everybody'),
}
const located = Object.entries(articles).map(([id, content]) => text(id, content))
const told = {a: notes(), b: notes(), c: notes()}

describe('a plan', () => {
  test('is the same bytes for the same input, in whatever order it comes', async () => {
    const plan = JSON.stringify(await planOf(located, told))
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(located, {minLength: located.length}), async (some) => {
        expect(JSON.stringify(await planOf(some, told))).toBe(plan)
      }),
      {numRuns: 6},
    )
  })

  test('is plain JSON: read back, it is the same', async () => {
    const plan = await planOf(located, told)
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
    expect(JSON.stringify(JSON.parse(JSON.stringify(plan)))).toBe(JSON.stringify(plan))
  })

  test('shares one document among the articles that name one person', async () => {
    const documents = documentsOf(await planOf(located, told))
    const people = documents.filter(({_type}) => _type === 'person')
    expect(people).toHaveLength(1)
    expect(people[0]).toMatchObject({name: 'Jane Doe', affiliations: [{roleName: 'head'}]})
    expect(people[0]).toHaveProperty('affiliations[0].evidence.length', 3)
    expect(JSON.stringify(documents).split(`"_ref":"${people[0]?._id}"`)).toHaveLength(4)
  })

  test('rejects a source whose extractor quotes what the text does not say', async () => {
    const inventing: Extractor = {
      ...annotated(told),
      async extract(source) {
        const extraction = await annotated(told).extract(source)
        if (source.id !== 'b') return extraction
        const mentions = [
          {
            block: 'headline',
            start: 0,
            end: 4,
            quote: 'Fire',
            form: 'name' as const,
            confidence: 1,
            method: 'model',
          },
        ]
        return {
          ...extraction,
          entities: extraction.entities.map((entity) => ({...entity, mentions})),
        }
      },
    }
    const {plan} = await planImport(located, {
      dataset: emptyDataset,
      extractor: inventing,
      system: 'file',
      run,
    })
    expect(plan.sources.map(({outcome}) => outcome)).toEqual(['imported', 'rejected', 'imported'])
    expect(plan.sources[1]).toMatchObject({
      reason: expect.stringContaining('quotes “Fire” at 0–4 of headline'),
    })
  })

  test('rejects the source that would make a document invalid, and keeps the others', async () => {
    const ended = (edtf: string, field: 'startDate' | 'endDate'): Notes => ({
      entities: [{id: 'w', type: 'event', kind: 'war', name: 'Quake', [field]: [edtf, 'Quake']}],
    })
    const some = [text('a', quake), text('b', quake), text('c', quake)]
    const plan = await planOf(some, {
      a: ended('1950', 'startDate'),
      b: ended('1940', 'endDate'),
      c: ended('1950', 'startDate'),
    })
    expect(plan.sources.map(({outcome}) => outcome)).toEqual(['imported', 'rejected', 'imported'])
    expect(plan.sources[1]).toMatchObject({
      reason: expect.stringContaining('event “Quake” would not be valid: endDate'),
    })
    expect(
      plan.documents.find(({document}) => document._type === 'event')?.document,
    ).not.toHaveProperty('endDate')
  })

  test.each([
    {name: 'is done', extract: annotated(told).extract},
    {name: 'fails', extract: () => Promise.reject(new ImportError('The key is wrong'))},
  ])('lets go of the extractor when it $name', async ({name, extract}) => {
    let ends = 0
    const extractor = {...annotated(told), extract, end: async () => void ends++}
    const planned = planImport(located, {dataset: emptyDataset, extractor, system: 'file', run})
    if (name === 'fails') await expect(planned).rejects.toThrow('The key is wrong')
    else await planned
    expect(ends).toBe(1)
  })

  test('plans once more for all sources that would make documents invalid, not once for each', async () => {
    const wars = ['Alda', 'Borea', 'Cerid', 'Dorne', 'Elmet', 'Farrow', 'Gelder', 'Hallam']
    const ended = (name: string, field: 'startDate' | 'endDate', edtf: string): Notes => ({
      entities: [{id: 'w', type: 'event', kind: 'war', name, [field]: [edtf, 'Utopia']}],
    })
    const notes = Object.fromEntries(
      wars.flatMap((name) => [
        [`${name}-begins`, ended(`${name} War`, 'startDate', '1950')],
        [`${name}-ended`, ended(`${name} War`, 'endDate', '1940')],
      ]),
    )
    let plans = 0
    const {plan} = await planImport(
      Object.keys(notes).map((id) => text(id, quake.replace('Quake', `${id.split('-')[0]} War`))),
      {
        dataset: {
          ...emptyDataset,
          async documents() {
            plans++
            return new Map()
          },
        },
        extractor: annotated(notes),
        system: 'file',
        run,
      },
    )
    const rejected = plan.sources.filter(({outcome}) => outcome === 'rejected')
    expect(rejected.map(({id}) => id)).toEqual(wars.map((name) => `${name}-ended`))
    expect(plans).toBe(2)
  })

  test('rejects a text whose article the Content Lake would not take, and keeps the others', async () => {
    const line = 'Jane Doe spoke. '.repeat(4)
    const long = (paragraphs: number) =>
      text(
        'a',
        `${quake}\n\n${Array.from({length: paragraphs}, (_, at) => line + at).join('\n\n')}`,
      )
    const outcomesOf = async (paragraphs: number) =>
      (await planOf([long(paragraphs), text('b', quake)], told)).sources
    expect(await outcomesOf(1000)).toMatchObject([{outcome: 'imported'}, {outcome: 'imported'}])
    expect(await outcomesOf(2000)).toMatchObject([
      {
        outcome: 'rejected',
        reason: expect.stringMatching(
          /^a: its article and the record of it come to [\d.]+ MB as JSON; the Content Lake takes 4 MB/,
        ),
      },
      {outcome: 'imported'},
    ])
  })

  test('rejects two texts of one id but for the first, and takes one named twice once', async () => {
    const other = text('a', quake, 'other/a.txt')
    const plan = await planOf([text('a', quake), text('a', quake), other], told)
    expect(plan.sources.map(({outcome}) => outcome)).toEqual(['imported', 'rejected'])
    expect(plan.sources[1]).toMatchObject({
      reason: expect.stringContaining('other/a.txt has the same source id (a) as a.txt'),
    })
  })
})

describe('importing into a dataset', () => {
  let lake: RunningLake
  let client: SanityClient

  beforeEach(async () => {
    ;({lake, client} = await lakeInMemory())
  })
  afterEach(() => lake.close())

  let runs = 0
  const importInto = async (
    some: Located[],
    said: Record<string, Notes>,
    version = '1',
    into = client,
  ) => {
    const windows: Plan[] = []
    const {receipt} = await importSources(some, {
      dataset: datasetOf(into, 'the lake'),
      client: into,
      target: 'the lake',
      extractor: {...annotated(said), version},
      system: 'file',
      run: {...run, id: `run-${++runs}`},
      now: () => new Date(0),
      onWindow: ({plan}) => void windows.push(plan),
    })
    const [plan] = windows
    if (!plan) throw new Error('Nothing was planned')
    return {plan, receipt}
  }
  const all = () => everythingIn(client)
  const jane = () =>
    client.fetch<Record<string, unknown> & {_id: string}>('*[_type == "person"][0]')
  const outcomes = ({sources}: Plan) => sources.map(({outcome}) => outcome)

  test('writes valid documents, and nothing the second time', async () => {
    const first = await importInto(located, told)
    expect(first.receipt.created).toEqual({article: 3, organization: 2, person: 1})
    const documents = await all()
    const checked = documents.map((each) => ({
      ...each,
      _id: String(each._id),
      _type: String(each._type),
    }))
    const problems = await validateDocuments(checked, lookupOfDocuments(checked))
    expect(problems.filter(({level}) => level === 'error')).toEqual([])

    const second = await importInto(located, told)
    expect(second.receipt).toMatchObject({mutations: 0, transactions: 0})
    expect(outcomes(second.plan)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    expect(await all()).toEqual(documents)
    expect(await client.fetch('count(*[_type == "importRun"])')).toBe(1)
  })

  test('takes its sources window by window, and each meets what those before it brought', async () => {
    async function* stream() {
      yield* [...located, text('b', 'Another', 'other/b.txt')]
    }
    const windows: string[][] = []
    const {totals, receipt} = await importSources(stream(), {
      dataset: datasetOf(client, 'the lake'),
      client,
      target: 'the lake',
      extractor: annotated(told),
      system: 'file',
      run,
      now: () => new Date(0),
      limits: {sources: 1, bytes: 1_000},
      onWindow: ({plan}) => void windows.push(plan.sources.map(({id}) => id)),
    })
    expect(windows).toEqual([['a'], ['b'], ['c'], ['b']])
    expect(totals).toMatchObject({
      sources: {imported: 3, unchanged: 0, rejected: 1},
      rejected: [{reason: expect.stringContaining('other/b.txt has the same source id (b)')}],
      documents: {
        article: {create: 3, update: 0, unchanged: 0, delete: 0},
        organization: {create: 2, update: 0, unchanged: 0, delete: 0},
        person: {create: 1, update: 0, unchanged: 0, delete: 0},
      },
    })
    expect(receipt.updated).toMatchObject({person: 2})
    expect(await contentOf(client)).toEqual(documentsOf(await planOf(located, told)))
  })

  test('does not extract what it has imported before', async () => {
    await importInto(located, told)
    const refusing: Extractor = {
      ...annotated(told),
      extract: () => Promise.reject(new Error('Nothing is new')),
    }
    const {plan} = await planImport(located, {
      dataset: datasetOf(client, 'it'),
      extractor: refusing,
      system: 'file',
      run,
    })
    expect(outcomes(plan)).toEqual(['unchanged', 'unchanged', 'unchanged'])
  })

  test('in two runs gives what one run gives', async () => {
    await importInto(located.slice(0, 1), told)
    await importInto(located.slice(1), told)
    expect(await contentOf(client)).toEqual(documentsOf(await planOf(located, told)))
  })

  test('after a crash at any moment ends as if nothing had happened', async () => {
    const plan = await planOf(located, told)
    const whole = documentsOf(plan)
    for (let written = 1; written < plan.transactions.length; written++) {
      const half = {...plan, transactions: plan.transactions.slice(0, written)}
      const crashed = await lakeInMemory()
      await commit(half, {client: crashed.client, target: 'the lake'})
      await importInto(located, told, '1', crashed.client)
      expect(await contentOf(crashed.client)).toEqual(whole)
      await crashed.lake.close()
    }
  })

  test('by a newer importer changes nothing where it reads the same', async () => {
    await importInto(located, told)
    const before = await all()
    const {receipt} = await importInto(located, told, '2')
    expect(receipt).toMatchObject({created: {}, updated: {}})
    expect(await all()).toEqual(before)
  })

  test('keeps what a person edited when the source has changed', async () => {
    await importInto(located, told)
    const {_id} = await jane()
    await client
      .patch(_id)
      .set({name: 'Jane D. Doe', description: 'Head of the Red Cross.', status: 'confirmed'})
      .commit()
    const changed = text('a', quake.replace('Nobody slept.', 'Nobody slept well.'))
    const {plan} = await importInto([changed], told)
    expect(outcomes(plan)).toEqual(['imported'])
    expect(await jane()).toMatchObject({
      _id,
      name: 'Jane D. Doe',
      description: 'Head of the Red Cross.',
      status: 'confirmed',
    })
    const kept = plan.documents.find(({document}) => document._id === _id)?.changes
    expect(kept).toContainEqual({
      field: 'name',
      outcome: 'kept',
      before: 'Jane D. Doe',
      after: 'Jane Doe',
    })
  })

  test('merges a changed text paragraph by paragraph: the keys stay, and so does a person’s work', async () => {
    await importInto(located, told)
    type Block = {_key: string; children: Array<{text: string}>}
    const body = () => client.fetch<Block[]>('*[source.id == "a"][0].body')
    const [first, second] = await body()
    const edited = `body[_key == "${second?._key}"].children[0].text`
    const id = await client.fetch<string>('*[source.id == "a"][0]._id')
    await client
      .patch(id)
      .set({[edited]: 'Nobody slept at all.'})
      .commit()
    const {plan} = await importInto(
      [text('a', `${quake.replace('“We search,”', '“We still search,”')}\n\nIt rained.`)],
      told,
    )
    const now = await body()
    expect(now.map(({_key}) => _key).slice(0, 2)).toEqual([first?._key, second?._key])
    expect(now.map(({children}) => children.map(({text}) => text).join(''))).toEqual([
      '“We still search,” said Jane Doe, head of the Red Cross.',
      'Nobody slept at all.',
      'It rained.',
    ])
    expect(plan.documents.find(({document}) => document._type === 'article')?.outcome).toBe(
      'update',
    )
  })

  test('does not overwrite an article with another text that has its id', async () => {
    await importInto(located.slice(0, 1), told)
    const other = text('a', 'Rain in Madrid\n\n2020-05-02\n\nIt rained.', 'other/a.txt')
    const {plan, receipt} = await importInto([other], told)
    expect(plan.sources).toMatchObject([
      {
        outcome: 'rejected',
        reason:
          'other/a.txt: another text was imported as a (“Quake Shakes Utopia”); give this one an id with --source-id, or import their common folder',
      },
    ])
    expect(receipt.updated).toEqual({})
  })

  test.each([
    ['its headline', quake.replace('Quake Shakes Utopia', 'Earth Moves')],
    ['every paragraph', 'Quake Shakes Utopia\n\n2020-05-01\n\nIt rained.'],
  ])('takes a text for the same that has changed in %s', async (_, changed) => {
    await importInto(located.slice(0, 1), told)
    const {plan} = await importInto([text('a', changed)], {a: {entities: []}})
    expect(outcomes(plan)).toEqual(['imported'])
  })

  test('keeps away what a person removed, and what they deleted', async () => {
    await importInto(located.slice(0, 1), told)
    const {_id} = await jane()
    await client.patch(_id).unset(['affiliations']).commit()
    const redCross = await client.fetch<string>('*[name == "Red Cross"][0]._id')
    await client.delete(redCross)
    await importInto([text('a', `${quake}\n\nIt rained.`)], told)
    expect(await jane()).not.toHaveProperty('affiliations')
    expect(await client.fetch('count(*[name == "Red Cross"])')).toBe(0)
    expect(await client.fetch('count(*[_type == "article"][0].body)')).toBe(3)
  })

  test('takes back what an article says no longer, and leaves what others say', async () => {
    await importInto(located.slice(0, 2), told)
    const silent = {...told, a: {entities: []}}
    await importInto([text('a', `${quake}\n\nIt rained.`)], silent)
    const [affiliation] = (await jane()).affiliations as Array<{
      evidence: Array<{article: {_ref: string}}>
    }>
    const b = await client.fetch<string>('*[source.id == "b"][0]._id')
    expect(affiliation?.evidence.map(({article}) => article._ref)).toEqual([b])
  })

  test('merges into a person’s draft and into the published document, each on its own', async () => {
    await importInto(located.slice(0, 1), told)
    const {_id, ...published} = await jane()
    await client.create({...published, _id: `drafts.${_id}`, _type: 'person', name: 'Jane D. Doe'})
    const named = {a: {...notes(), facts: []}}
    await importInto([text('a', `${quake}\n\nIt rained.`)], named)
    const versions = await client.fetch<Array<Record<string, unknown>>>(
      '*[_type == "person"] | order(_id)',
      {},
      {perspective: 'raw'},
    )
    expect(versions.map(({name, affiliations}) => ({name, affiliations}))).toEqual([
      {name: 'Jane D. Doe', affiliations: undefined},
      {name: 'Jane Doe', affiliations: undefined},
    ])
  })

  test('refers to a person’s unpublished draft in the way that the Content Lake allows', async () => {
    const draft = {
      _id: 'drafts.organization-rc',
      _type: 'organization',
      name: 'Red Cross',
      kind: 'nonprofit',
      slug: {current: 'red-cross'},
      status: 'confirmed',
    }
    await client.create(draft)
    await importInto(located.slice(0, 1), told)
    expect((await jane()).affiliations).toMatchObject([
      {
        organization: {
          _ref: 'organization-rc',
          _weak: true,
          _strengthenOnPublish: {type: 'organization'},
        },
      },
    ])
  })

  test('reads again and merges when a person edits while it writes', async () => {
    await importInto(located.slice(0, 1), told)
    const {_id} = await jane()
    const renamed = {a: {...notes(), facts: []}}
    let edits = 0
    const {receipt} = await importSources([text('a', `${quake}\n\nIt rained.`)], {
      dataset: datasetOf(client, 'the lake'),
      client,
      target: 'the lake',
      extractor: annotated(renamed),
      system: 'file',
      run: {...run, id: 'busy'},
      now: () => new Date(0),
      onPlan: async () => {
        if (edits++ === 0) await client.patch(_id).set({name: 'Jane D. Doe'}).commit()
      },
    })
    expect(edits).toBe(2)
    expect(receipt.updated).toEqual({article: 1, person: 1})
    expect(await jane()).toMatchObject({name: 'Jane D. Doe'})
    expect(await jane()).not.toHaveProperty('affiliations')
  })

  // Both paragraphs stood in the article, and a person was asked about its digest.
  test('compares with what another machine has imported of the same source meanwhile', async () => {
    await importInto(located.slice(0, 1), told)
    const version = (paragraph: string) => [text('a', quake.replace('Nobody slept.', paragraph))]
    let others = 0
    const {totals} = await importSources(version('Nobody slept at all, they say.'), {
      dataset: datasetOf(client, 'the lake'),
      client,
      target: 'the lake',
      extractor: annotated(told),
      system: 'file',
      run: {...run, id: 'late'},
      now: () => new Date(0),
      onPlan: async () => {
        if (others++ === 0) await importInto(version('Nobody slept at all.'), told)
      },
    })
    expect(others).toBe(2)
    expect(totals.asked).toEqual({match: 0, conflict: 0, mention: 0})
    const bodies = await client.fetch<string[][]>('*[_type == "article"].body[].children[].text')
    expect(bodies.flat().filter((each) => each.startsWith('Nobody'))).toEqual([
      'Nobody slept at all, they say.',
    ])
  })
})
