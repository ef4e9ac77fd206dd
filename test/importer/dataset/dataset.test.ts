import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {datasetOf, importSources, type Plan} from '../../../importer/index.ts'
import {type KnownEntity, knownEntity} from '../../../importer/resolve/index.ts'
import type {RunningLake} from '../../../lake/index.ts'
import {annotated} from '../annotated.ts'
import {fixture, run} from '../golden.ts'
import {lakeInMemory} from '../lake.ts'

let lake: RunningLake
let client: SanityClient
beforeEach(async () => {
  const started = await lakeInMemory()
  lake = started.lake
  client = started.client
})
afterEach(() => lake.close())

const knownIn = async (target: SanityClient): Promise<KnownEntity[]> => {
  const known: KnownEntity[] = []
  for await (const page of datasetOf(target, 'the lake').known()) known.push(...page)
  return known
}

test('what a dataset answers of an entity is what its planned document says', async () => {
  const {located, notes} = fixture(
    new URL('../../fixtures/plans/people-and-their-offices/', import.meta.url),
  )
  const plans: Plan[] = []
  await importSources(located, {
    client,
    target: 'the lake',
    dataset: datasetOf(client, 'the lake'),
    extractor: annotated(notes),
    system: 'file',
    run,
    now: () => new Date(0),
    onPlan: (plan) => void plans.push(plan),
  })
  const planned = plans.flatMap(({documents}) =>
    documents.flatMap(({document}) => knownEntity(document) ?? []),
  )
  expect(planned.length).toBeGreaterThan(3)
  expect(await knownIn(client)).toEqual(planned.sort((one, two) => (one._id < two._id ? -1 : 1)))
})

test('what an editor left half filled in is known by the rest', async () => {
  await client.create({
    _id: 'drafts.person-1',
    _type: 'person',
    name: 'Jane Doe',
    gender: 7,
    alternateNames: [
      {_key: 'a', kind: 'alias'},
      {_key: 'b', value: 'Jane D. Doe', kind: 'alias'},
    ],
    affiliations: [{_key: 'a', roleName: 'head'}],
    birthDate: {edtf: '1950-10'},
  })
  await client.create({_id: 'person-2', _type: 'person', name: 12})
  expect(await knownIn(client)).toMatchObject([
    {
      _id: 'drafts.person-1',
      gender: null,
      alternateNames: [{value: 'Jane D. Doe', kind: 'alias'}],
      affiliations: [],
      since: '1950-10',
    },
  ])
})

test('what people were asked and what they said is read with it', async () => {
  const weak = (_ref: string) => ({_type: 'reference', _ref, _weak: true})
  const subject = weak('person-1')
  await client.createOrReplace({
    _id: 'import.review.1',
    _type: 'importReview',
    kind: 'match',
    state: 'open',
    subject,
  })
  await client.createOrReplace({
    _id: 'import.review.2',
    _type: 'importReview',
    kind: 'conflict',
    subject,
  })
  const said = {_type: 'importResolution', left: subject, right: weak('person-2')}
  await client.createOrReplace({_id: 'import.resolution.1', ...said, judgement: 'different'})
  await client.createOrReplace({_id: 'import.resolution.2', ...said, judgement: 'perhaps'})

  const dataset = datasetOf(client, 'the lake')
  expect(await dataset.matchReviews()).toEqual([
    {id: 'import.review.1', subject: 'person-1', open: true},
  ])
  expect(await dataset.judgements()).toEqual([
    {left: 'person-1', right: 'person-2', judgement: 'different'},
  ])
})
