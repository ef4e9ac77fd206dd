import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {applyPlan, datasetOf, type Plan, planImport, rollBack} from '../../../importer/index.ts'
import type {RunningLake} from '../../../lake/index.ts'
import {annotated, type Notes} from '../annotated.ts'
import {run, text} from '../golden.ts'
import {contentOf, lakeInMemory} from '../lake.ts'

const located = [text('a', 'Rain in Madrid\n\n2023-07-26\n\nAna Vidal of Spain saw it.')]
const notes: Record<string, Notes> = {
  a: {
    entities: [
      {id: 'e1', type: 'person', name: 'Ana Vidal'},
      {id: 'e2', type: 'organization', kind: 'state', name: 'Spain', countryCode: 'ES'},
    ],
  },
}
const target = 'the lake'
let lake: RunningLake
let client: SanityClient
let plan: Plan

const settings = () => ({client, target, now: () => new Date(0)})

beforeEach(async () => {
  ;({lake, client} = await lakeInMemory())
  const dataset = datasetOf(client, target)
  const planned = await planImport(located, {
    dataset,
    extractor: annotated(notes),
    system: 'file',
    run,
  })
  plan = planned.plan
})
afterEach(() => lake.close())

describe('a stored plan', () => {
  test('is written, and the second time there is nothing to do', async () => {
    expect(await applyPlan(plan, settings())).toMatchObject({
      outcome: 'applied',
      receipt: {created: {article: 1, organization: 1, person: 1}},
    })
    const written = await contentOf(client)
    expect(written).toHaveLength(3)
    expect(await client.fetch('*[_type == "importRun"][0].finishedAt')).toBe(
      '1970-01-01T00:00:00.000Z',
    )
    expect(await applyPlan(plan, settings())).toEqual({outcome: 'nothing'})
    expect(await contentOf(client)).toEqual(written)
  })

  test('that was broken off is finished, whatever somebody did to what had landed', async () => {
    const [first, second, ...rest] = plan.transactions
    expect(rest.length).toBeGreaterThan(0)
    await applyPlan(
      {...plan, transactions: [first, second].flatMap((each) => each ?? [])},
      settings(),
    )
    const [person] = await client.fetch<Array<{_id: string}>>('*[_type == "person"]')
    await client
      .patch(person?._id ?? '')
      .set({description: 'By hand'})
      .commit()
    expect(await applyPlan(plan, settings())).toMatchObject({outcome: 'applied'})
    expect(await client.fetch('*[_type == "article"].headline')).toEqual(['Rain in Madrid'])
    expect(await client.fetch('*[_type == "person"].description')).toEqual(['By hand'])
  })

  test('is refused when what it would create is there, and when what it would change was changed', async () => {
    const created = plan.documents.find(({document}) => document._type === 'person')?.document
    await client.create({...created, _type: 'person', name: 'Somebody else'})
    await expect(applyPlan(plan, settings())).rejects.toThrow(
      'The plan no longer fits the lake, for it was changed since: person “Somebody else” (there already). Nothing more was written; make the plan again.',
    )
    expect(await contentOf(client)).toHaveLength(1)
  })

  test('is refused when what it would change was changed', async () => {
    await applyPlan(plan, settings())
    const changed = {...notes, a: {entities: notes.a?.entities.slice(1) ?? []}}
    const again = await planImport(
      [text('a', 'Rain in Madrid\n\n2023-07-26\n\nAna Vidal of Spain saw it. It went on.')],
      {
        dataset: datasetOf(client, target),
        extractor: annotated(changed),
        system: 'file',
        run: {...run, id: 'later'},
      },
    )
    await client
      .patch(
        String(plan.documents.find(({document}) => document._type === 'article')?.document._id),
      )
      .set({kicker: 'By hand'})
      .commit()
    await expect(applyPlan(again.plan, settings())).rejects.toThrow(
      /^The plan no longer fits the lake, for it was changed since: article “Rain in Madrid”\. Nothing/,
    )
  })

  test('that was rolled back is not written again', async () => {
    await applyPlan(plan, settings())
    await rollBack(plan.run, {...settings(), id: 'rollback'})
    expect(await contentOf(client)).toEqual([])
    await expect(applyPlan(plan, settings())).rejects.toThrow(
      'The plan was written to the lake before, and rolled back on 1970-01-01T00:00:00.000Z: make the plan again',
    )
  })
})
