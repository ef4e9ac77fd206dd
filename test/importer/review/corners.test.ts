import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {reviewDocument} from '../../../importer/plan/reviewDocument.ts'
import {type DecideSettings, decide, separate, unite} from '../../../importer/review/index.ts'
import type {RunningLake} from '../../../lake/index.ts'
import {lakeInMemory} from '../lake.ts'

let lake: RunningLake
let client: SanityClient
let settings: DecideSettings

beforeAll(async () => {
  ;({lake, client} = await lakeInMemory())
  settings = {client, target: 'the lake', now: () => new Date(0)}
})
beforeEach(() => client.delete({query: '*[!(_id in path("_.**"))]'}))
afterAll(() => lake.close())

type Written = {_id: string; [field: string]: unknown}
const ref = (_ref: string) => ({_type: 'reference', _ref})
const slug = (current: string) => ({_type: 'slug', current})
const put = (...documents: Written[]) =>
  client.mutate(
    documents.map((each) => ({
      create: {_type: each._id.replace(/^drafts\./, '').split('-')[0] ?? '', ...each},
    })),
  )
const get = (id: string) => client.withConfig({perspective: 'raw'}).fetch('*[_id == $id][0]', {id})

describe('uniting', () => {
  test('one into the next into the next leads everything to the last', async () => {
    await put(
      {_id: 'person-a', name: 'A', slug: slug('a')},
      {_id: 'person-b', name: 'B', slug: slug('b')},
      {_id: 'person-c', name: 'C', slug: slug('c')},
      {
        _id: 'person-d',
        name: 'D',
        relations: [{_key: 'x', _type: 'relation', person: ref('person-a'), relationship: 'child'}],
      },
    )
    await separate(settings, {left: 'person-a', right: 'person-d'})
    await unite(settings, {left: 'person-a', kept: 'person-b'})
    await unite(settings, {left: 'person-b', kept: 'person-c'})
    expect(await get('person-c')).toMatchObject({formerSlugs: ['b', 'a'].sort()})
    expect((await get('person-d')).relations).toMatchObject([{person: ref('person-c')}])
    const said = await client.fetch(
      '*[_type == "importResolution"] | order(judgement, left._ref) {judgement, "left": left._ref, "right": right._ref}',
    )
    expect(said).toEqual([
      {judgement: 'different', left: 'person-c', right: 'person-d'},
      {judgement: 'same', left: 'person-a', right: 'person-c'},
      {judgement: 'same', left: 'person-b', right: 'person-c'},
    ])
  })

  test('is not undone by somebody who says at the same time that they are two', async () => {
    await put({_id: 'person-a', name: 'A'}, {_id: 'person-b', name: 'B'})
    await unite(settings, {left: 'person-a', kept: 'person-b'})
    expect(await separate(settings, {left: 'person-a', right: 'person-b'})).toMatchObject({
      outcome: 'refused',
    })
    expect(await client.fetch('*[_type == "importResolution"].judgement')).toEqual(['same'])
  })

  test('remembers the public address also where the one that goes has an unpublished one', async () => {
    await put(
      {_id: 'person-a', name: 'A', slug: slug('a')},
      {_id: 'drafts.person-a', name: 'A2', slug: slug('a2')},
      {_id: 'person-b', name: 'B', slug: slug('b')},
    )
    await unite(settings, {left: 'person-a', kept: 'person-b'})
    expect((await get('drafts.person-b')).formerSlugs.sort()).toEqual(['a', 'a2'])
    expect((await get('person-b')).formerSlugs).toEqual(['a'])
  })

  test('makes nothing a part of itself, however many steps away', async () => {
    await put({_id: 'organization-b', name: 'B'}, {_id: 'organization-c', name: 'C'})
    await put({_id: 'organization-a', name: 'A', parentOrganization: ref('organization-c')})
    await client
      .patch('organization-b')
      .set({parentOrganization: ref('organization-a')})
      .commit()
    expect(await unite(settings, {left: 'organization-c', kept: 'organization-b'})).toMatchObject({
      outcome: 'refused',
      because: expect.stringContaining('a part of itself'),
    })
  })

  test('rewrites what a release says of it', async () => {
    await client.releases.create({releaseId: 'r1', metadata: {title: 'R', releaseType: 'asap'}})
    await put(
      {_id: 'person-a', name: 'A'},
      {_id: 'person-b', name: 'B'},
      {_id: 'person-d', name: 'D'},
    )
    await client.createVersion({
      publishedId: 'person-d',
      releaseId: 'r1',
      document: {
        _id: 'versions.r1.person-d',
        _type: 'person',
        name: 'D',
        relations: [{_key: 'x', _type: 'relation', person: ref('person-a'), relationship: 'child'}],
      },
    })
    expect(await unite(settings, {left: 'person-a', kept: 'person-b'})).toMatchObject({
      outcome: 'decided',
    })
    expect((await get('versions.r1.person-d')).relations).toMatchObject([{person: ref('person-b')}])
  })

  test('of two types is refused', async () => {
    await put({_id: 'person-a', name: 'A'}, {_id: 'organization-b', name: 'B'})
    expect(await unite(settings, {left: 'person-a', kept: 'organization-b'})).toMatchObject({
      outcome: 'refused',
    })
  })
  test('with itself as a draft is refused', async () => {
    await put({_id: 'person-a', name: 'A'}, {_id: 'drafts.person-a', name: 'A'})
    expect(await unite(settings, {left: 'drafts.person-a', kept: 'person-a'})).toMatchObject({
      outcome: 'refused',
    })
    expect(await get('person-a')).toBeTruthy()
  })
})

describe('a question', () => {
  const match = (...candidates: string[]) =>
    client.create(
      reviewDocument(
        {
          id: 'import.review.1',
          subject: 'person-a',
          kind: 'match',
          candidates: candidates.map((documentId) => ({
            documentId,
            name: documentId,
            score: 40,
            evidence: [],
          })),
        },
        'run',
      ),
    )

  test('of two people at once is answered by one of them', async () => {
    await put({_id: 'person-a', name: 'A'}, {_id: 'person-b', name: 'B'})
    await match('person-b')
    const answers = await Promise.all([
      decide(settings, 'import.review.1', {decision: 'same'}),
      decide(settings, 'import.review.1', {decision: 'different'}),
      decide(settings, 'import.review.1', {decision: 'same'}),
    ])
    expect(answers.map(({outcome}) => outcome).sort()).toEqual(['decided', 'refused', 'refused'])
  })
  test('whose document is gone can be answered', async () => {
    await put({_id: 'person-b', name: 'B'})
    await match('person-b')
    expect(await decide(settings, 'import.review.1', {decision: 'same'})).toMatchObject({
      outcome: 'refused',
    })
    expect(await decide(settings, 'import.review.1', {decision: 'different'})).toMatchObject({
      outcome: 'decided',
    })
  })
  test('whose answer names a document that was united meanwhile takes the one that it is now', async () => {
    await put(
      {_id: 'organization-a', name: 'A'},
      {_id: 'organization-b', name: 'B'},
      {_id: 'organization-c', name: 'C'},
      {_id: 'organization-x', name: 'X'},
    )
    await client
      .patch('organization-x')
      .set({parentOrganization: ref('organization-c')})
      .commit()
    await client.create(
      reviewDocument(
        {
          id: 'import.review.2',
          subject: 'organization-x',
          kind: 'conflict',
          field: 'parentOrganization',
          live: ref('organization-c'),
          imported: ref('organization-a'),
        },
        'run',
      ),
    )
    await unite(settings, {left: 'organization-a', kept: 'organization-b'})
    expect(await decide(settings, 'import.review.2', {decision: 'theirs'})).toMatchObject({
      outcome: 'decided',
    })
    expect((await get('organization-x')).parentOrganization).toEqual(ref('organization-b'))
  })
})
