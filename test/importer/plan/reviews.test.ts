import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {datasetOf, importSources} from '../../../importer/index.ts'
import type {RunningLake} from '../../../lake/index.ts'
import {annotated, type Notes} from '../annotated.ts'
import {planOf, run, text} from '../golden.ts'
import {lakeInMemory} from '../lake.ts'

const said = (name: string, minister = 'The harbour minister was away.') =>
  text(name, `${name} Speaks\n\n2020-05-01\n\n“We search,” said ${name} in Utopia.\n\n${minister}`)
const speaks = (name: string, more: Partial<Notes['entities'][number]> = {}): Notes => ({
  entities: [{id: 'e1', type: 'person', name, ...more} as Notes['entities'][number]],
  unresolved: ['harbour minister'],
})
const [plain, initial] = ['Jane Doe', 'Jane Q. Doe']
const sources = [said(plain), said(initial)]
const told = {[plain]: speaks(plain), [initial]: speaks(initial)}

describe('a plan asks', () => {
  test('about an entity that was imported apart, and about a passage that names nobody', async () => {
    const {reviews, documents} = await planOf(sources, told)
    const people = documents.filter(({document}) => document._type === 'person')
    expect(people).toHaveLength(2)
    expect(reviews.map(({kind}) => kind)).toEqual(['match', 'mention', 'mention'])
    expect(reviews[0]).toMatchObject({
      id: expect.stringMatching(/^import\.review\.[0-9a-f]{20}$/),
      candidates: [{name: plain, score: expect.any(Number)}],
    })
    expect(reviews[1]).toMatchObject({mention: {quote: 'harbour minister', type: 'person'}})
  })

  test('nothing of a passage in the headline, which holds no links', async () => {
    const notes = {entities: [], unresolved: ['Harbour Minister']}
    const headline = text('a', 'Harbour Minister Resigns\n\n2020-05-01\n\nNobody knows why.')
    expect((await planOf([headline], {a: notes})).reviews).toEqual([])
  })
})

describe('importing', () => {
  let lake: RunningLake
  let client: SanityClient
  let runs = 0

  beforeEach(async () => {
    ;({lake, client} = await lakeInMemory())
  })
  afterEach(() => lake.close())

  const importInto = (notes: Record<string, Notes>, some = sources, version = '1') =>
    importSources(some, {
      dataset: datasetOf(client, 'the lake'),
      client,
      target: 'the lake',
      extractor: {...annotated(notes), version},
      system: 'file',
      run: {...run, id: `run-${++runs}`},
      now: () => new Date(0),
    })
  const asked = (filter = 'true') =>
    client.fetch<Array<Record<string, unknown> & {_id: string}>>(
      `*[_type == "importReview" && ${filter}] | order(kind, _id)`,
      {},
      {perspective: 'raw'},
    )
  const edit = (id: string, set: Record<string, unknown>) => client.patch(id).set(set).commit()
  const born = (edtf: string) =>
    ({...told, [plain]: speaks(plain, {honorificPrefix: edtf} as object)}) as Record<string, Notes>
  const jane = () =>
    client.fetch<string>('*[_type == "person" && name == $name][0]._id', {name: plain})

  test('writes what it asks, and asks it once', async () => {
    await importInto(told)
    const reviews = await asked()
    expect(reviews.map(({kind, state}) => [kind, state])).toEqual([
      ['match', 'open'],
      ['mention', 'open'],
      ['mention', 'open'],
    ])
    expect((await importInto(told)).receipt.mutations).toBe(0)
    await importInto(told, sources, '2')
    expect(await asked()).toEqual(reviews)
  })

  test('does not ask again what a person has decided', async () => {
    await importInto(told)
    for (const {_id} of await asked()) await edit(_id, {state: 'decided'})
    await importInto(told, sources, '2')
    expect(await asked('state == "open"')).toEqual([])
  })

  test('asks about a conflict once for the draft and the published document together', async () => {
    await importInto(born('Dame'))
    const id = await jane()
    await edit(id, {honorificPrefix: 'Dr'})
    const {_rev, ...published} = (await client.getDocument(id)) ?? {_id: id, _type: 'person'}
    await client.create({...published, _id: `drafts.${id}`, honorificPrefix: 'Prof'})
    await importInto(born('Lady'), sources, '2')
    const [conflict, ...others] = await asked('kind == "conflict"')
    expect(others).toEqual([])
    expect(conflict).toMatchObject({
      subject: {_ref: id},
      field: 'honorificPrefix',
      live: '"Prof"',
      imported: '"Lady"',
    })
    await importInto(born('Lady'), sources, '3')
    expect(await asked('kind == "conflict"')).toEqual([conflict])
  })

  test('takes back a question about a conflict that is none any more, and asks about a new one', async () => {
    await importInto(born('Dame'))
    await edit(await jane(), {honorificPrefix: 'Dr'})
    await importInto(born('Lady'), sources, '2')
    await importInto(born('Sir'), sources, '3')
    expect(await asked('kind == "conflict"')).toMatchObject([{imported: '"Sir"'}])
    await edit(await jane(), {honorificPrefix: 'Sir'})
    await importInto(born('Sir'), sources, '4')
    expect(await asked('kind == "conflict"')).toEqual([])
  })

  test('takes back a question about whom no text speaks of any more', async () => {
    await importInto(told)
    expect(await asked('kind == "match"')).toHaveLength(1)
    const silent = said(initial).id
    await importInto({...told, [silent]: {entities: []}}, sources, '2')
    expect(await asked('kind == "match"')).toEqual([])
    expect(await client.fetch('count(*[_type == "person"])')).toBe(1)
  })

  test('takes back a question about a passage that the text names now', async () => {
    await importInto(told)
    const named = said(plain, 'Harbour chief Ann Lee was away.')
    await importInto({...told, [plain]: {entities: speaks(plain).entities}}, [named, said(initial)])
    expect(await asked('kind == "mention"')).toHaveLength(1)
  })
})
