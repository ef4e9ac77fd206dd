import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {datasetOf, importSources, type Plan} from '../../importer/index.ts'
import type {RunningLake} from '../../lake/index.ts'
import {annotated, type FactNote, type Note, type Notes} from './annotated.ts'
import {run, text} from './golden.ts'
import {lakeInMemory} from './lake.ts'

let lake: RunningLake
let client: SanityClient

beforeEach(async () => {
  ;({lake, client} = await lakeInMemory())
})
afterEach(() => lake.close())

const jane: Note = {id: 'jane', type: 'person', name: 'Jane Doe'}
const redCross: Note = {id: 'rc', type: 'organization', kind: 'nonprofit', name: 'Red Cross'}
const heads = (quote: string, roleName = 'head'): FactNote => ({
  type: 'affiliation',
  person: 'jane',
  organization: 'rc',
  roleName,
  quote,
})
const article = (id: string, ...paragraphs: string[]) =>
  text(id, [`Story ${id.toUpperCase()}`, '2020-05-01', ...paragraphs].join('\n\n'))

let runs = 0
/** Imports texts, each of the paragraphs given with what is to be read in it, and gives the plan. */
async function imported(
  texts: Record<string, {paragraphs: string[]; notes: Notes}>,
): Promise<Plan> {
  const plans: Plan[] = []
  await importSources(
    Object.entries(texts).map(([id, {paragraphs}]) => article(id, ...paragraphs)),
    {
      dataset: datasetOf(client, 'the lake'),
      client,
      target: 'the lake',
      extractor: annotated(
        Object.fromEntries(Object.entries(texts).map(([id, {notes}]) => [id, notes])),
      ),
      system: 'file',
      run: {...run, id: `run-${++runs}`},
      now: () => new Date(0),
      onPlan: (plan) => void plans.push(plan),
    },
  )
  return plans.at(-1) ?? expect.fail('nothing was planned')
}

const appointed = {
  paragraphs: ['Jane Doe, head of the Red Cross, spoke.'],
  notes: {entities: [jane, redCross], facts: [heads('Jane Doe, head of the Red Cross')]},
}
const patron = {
  paragraphs: ['Jane Doe, patron of the Red Cross, listened.'],
  notes: {
    entities: [{...jane, alternateNames: [{value: 'Jane Roe', kind: 'alias' as const}]}, redCross],
    facts: [heads('Jane Doe, patron of the Red Cross', 'patron')],
  },
}
const silent = {paragraphs: ['Jane Doe, it rained.'], notes: {entities: [jane]}}
const forgetful = {paragraphs: ['It rained, Jane Doe or no.'], notes: {entities: []}}

const person = () =>
  client.fetch<Record<string, unknown> & {_id: string}>('*[_type == "person"][0]')
const rolesOf = async () =>
  client.fetch<string[]>('*[_type == "person"][0].affiliations[].roleName')
const fateOf = ({documents}: Plan, type: string) =>
  documents.flatMap(({document, outcome, because}) =>
    document._type === type ? [{outcome, because}] : [],
  )

describe('of three articles that speak of one person, one is changed and imported again:', () => {
  beforeEach(async () => {
    await imported({a: appointed, b: appointed, c: patron})
  })

  test('what the other two say stays', async () => {
    await imported({b: silent})
    expect(await rolesOf()).toEqual(['head', 'patron'])
    expect(await person()).toMatchObject({name: 'Jane Doe', alternateNames: [{value: 'Jane Roe'}]})
    await imported({a: forgetful})
    expect(await rolesOf()).toEqual(['patron'])
  })

  test('what it says no longer goes', async () => {
    await imported({c: silent})
    expect(await rolesOf()).toEqual(['head'])
    expect(await person()).not.toHaveProperty('alternateNames')
  })

  test('what it says no longer stays where a person edited it', async () => {
    const {_id} = await person()
    const role = 'affiliations[roleName == "patron"].startDate'
    await client
      .patch(_id)
      .set({[role]: {_type: 'edtfDate', edtf: '2019'}})
      .commit()
    const plan = await imported({c: silent})
    expect(await rolesOf()).toEqual(['head', 'patron'])
    const changes = plan.documents.flatMap((each) => each.changes)
    expect(changes).toContainEqual(
      expect.objectContaining({
        field: 'affiliations',
        outcome: 'conflict',
        members: [expect.objectContaining({before: expect.objectContaining({roleName: 'patron'})})],
      }),
    )
  })

  test('what it says no longer stays where a person confirmed it', async () => {
    const {_id} = await person()
    await client.patch(_id).set({status: 'confirmed'}).commit()
    await imported({c: silent})
    expect(await rolesOf()).toEqual(['head', 'patron'])
    expect(await person()).toMatchObject({alternateNames: [{value: 'Jane Roe'}]})
    await imported({a: forgetful, b: forgetful, c: forgetful})
    expect(await rolesOf()).toEqual(['head', 'patron'])
  })
})

describe('a person whom no article speaks of any more', () => {
  const gone = 'no source speaks of it any more'
  beforeEach(async () => {
    await imported({a: appointed, b: appointed})
  })
  const forgotten = () => imported({a: forgetful, b: forgetful})

  test('goes, with the organization that only they were a member of', async () => {
    const plan = await forgotten()
    expect(fateOf(plan, 'person')).toEqual([{outcome: 'delete', because: gone}])
    expect(fateOf(plan, 'organization')).toEqual([{outcome: 'delete', because: gone}])
    expect(await client.fetch('count(*[_type in ["person", "organization"]])')).toBe(0)
    await imported({a: appointed})
    expect(await rolesOf()).toEqual(['head'])
  })

  test('goes with the last of the articles, whichever is imported when', async () => {
    expect(fateOf(await imported({a: forgetful}), 'person')).toMatchObject([{outcome: 'update'}])
    expect(fateOf(await imported({b: forgetful}), 'person')).toMatchObject([{outcome: 'delete'}])
  })

  test('stays, and what they refer to, where a person edited them', async () => {
    await client
      .patch((await person())._id)
      .set({description: 'A head.', affiliations: [{_key: 'p', organization: await reference()}]})
      .commit()
    const plan = await forgotten()
    expect(fateOf(plan, 'person')).toEqual([
      {outcome: 'update', because: `${gone}; it stays, for a person has worked on it`},
    ])
    expect(fateOf(plan, 'organization')).toEqual([
      {outcome: 'update', because: `${gone}; it stays, for person “Jane Doe” refers to it`},
    ])
  })

  test.each([
    ['renamed them', {name: 'Jane D. Doe'}],
    ['confirmed them', {status: 'confirmed'}],
    ['rejected them', {status: 'rejected'}],
    ['gave them another address', {slug: {_type: 'slug', current: 'dr-doe'}}],
  ])('stays where a person %s', async (_, fields) => {
    await client
      .patch((await person())._id)
      .set(fields)
      .commit()
    expect(fateOf(await forgotten(), 'person')).toMatchObject([
      {because: `${gone}; it stays, for a person has worked on it`},
    ])
    expect(await person()).toMatchObject(fields)
  })

  test('stays where a document of somebody else names them', async () => {
    const {_id} = await person()
    await client.create({
      _id: 'article-own',
      _type: 'article',
      about: [{_key: 'j', _type: 'reference', _ref: _id, _weak: true}],
    })
    expect(fateOf(await forgotten(), 'person')).toEqual([
      {outcome: 'update', because: `${gone}; it stays, for article-own refers to it`},
    ])
  })

  test('stays where a person has a draft of them', async () => {
    const published = await person()
    await client.create({...published, _id: `drafts.${published._id}`, _type: 'person'})
    const because = `${gone}; it stays, for a person has worked on it`
    expect(fateOf(await forgotten(), 'person')).toMatchObject([{because}, {because}])
  })

  const reference = async () => ({
    _type: 'reference',
    _ref: await client.fetch<string>('*[_type == "organization"][0]._id'),
  })
})

test('an article that a person deleted is not brought back by a change in its text', async () => {
  await imported({a: appointed, b: patron})
  await client.delete({query: '*[_type == "article" && source.id == "a"]'})
  const {sources, transactions} = await imported({a: silent})
  expect(sources).toEqual([
    {
      outcome: 'skipped',
      system: 'file',
      id: 'a',
      reason:
        'a: its article was deleted by a person; with another --source-id it is imported anew',
    },
  ])
  expect(transactions).toEqual([])
  expect(await rolesOf()).toEqual(['head', 'patron'])
})
