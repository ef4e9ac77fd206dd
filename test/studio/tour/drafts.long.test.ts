import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {datasetOf, importSources} from '../../../importer/index.ts'
import type {SanityDocument} from '../../../importer/types.ts'
import {annotated} from '../../importer/annotated.ts'
import {run, text} from '../../importer/golden.ts'
import {BUILDING, beginVisit, openDocument, STEP, stepAfterStep, type Visit} from '../visit.ts'

let visit: Visit
let client: SanityClient

beforeAll(async () => {
  visit = await beginVisit()
  client = visit.client
  await importAsDrafts()
}, BUILDING)

afterAll(() => visit?.end())

/** Each entity is named before those that it refers to: nobody could publish them in this order strongly. */
const ORDER = ['Ann Quill', 'Quill Trust', 'Ruritania', 'Bea Quill'] as const

describe('an import of drafts, published in the Studio', () => {
  stepAfterStep()

  test.each(ORDER)(
    '%s is published, whatever is not yet',
    async (name) => {
      const draft = await client.fetch<SanityDocument>(
        '*[name == $name][0]',
        {name},
        {perspective: 'raw'},
      )
      expect(draft._id).toMatch(/^drafts\./)
      const id = draft._id.replace('drafts.', '')
      await visit.page.goto(visit.address(`/intent/edit/id=${id};type=${draft._type}/`))
      const pane = openDocument(visit.page, name)
      await pane.locator('[data-testid="action-publish"]:enabled').click()
      await expect
        .poll(() => client.fetch('*[_id == $id][0].name', {id}, {perspective: 'published'}), {
          timeout: STEP,
        })
        .toBe(name)
      expect(await client.fetch('count(*[_id == $id])', {id: draft._id})).toBe(0)
    },
    2 * STEP,
  )

  test('leaves no error in the console, and asked no other host', () => {
    expect(visit.faults).toEqual({foreign: [], errors: []})
  })
})

function importAsDrafts() {
  const story =
    'Quill Opens Home\n\n2020-05-01\n\nAnn Quill, daughter of Bea Quill, heads the Quill Trust of Ruritania.'
  const extractor = annotated({
    quill: {
      entities: [
        {id: 'ann', type: 'person', name: 'Ann Quill'},
        {id: 'bea', type: 'person', name: 'Bea Quill'},
        {id: 'trust', type: 'organization', kind: 'nonprofit', name: 'Quill Trust'},
        {id: 'rt', type: 'organization', kind: 'state', name: 'Ruritania', countryCode: 'RT'},
      ],
      facts: [
        {
          type: 'affiliation',
          person: 'ann',
          organization: 'trust',
          roleName: 'head',
          quote: 'heads the Quill Trust',
        },
        {
          type: 'relation',
          person: 'ann',
          relative: 'bea',
          relationship: 'child',
          quote: 'daughter of Bea Quill',
        },
        {
          type: 'parentOrganization',
          organization: 'trust',
          parent: 'rt',
          quote: 'Quill Trust of Ruritania',
        },
      ],
    },
  })
  return importSources([text('quill', story)], {
    dataset: datasetOf(client, 'the lake'),
    client,
    target: 'the lake',
    extractor,
    system: 'file',
    as: 'drafts',
    run,
    now: () => new Date(),
  })
}
