import type {SanityClient} from '@sanity/client'
import {describe, expect, test} from 'vitest'
import {datasetOf, importSources} from '../../../importer/index.ts'
import type {SanityDocument} from '../../../importer/types.ts'
import {annotated} from '../../importer/annotated.ts'
import {run, text} from '../../importer/golden.ts'
import {openDocument, STEP, sharedVisit, stepAfterStep} from '../visit.ts'

const visit = sharedVisit(importAsDrafts)

/** Each entity is named before those that it refers to: nobody could publish them in this order strongly. */
const ORDER = ['Ann Quill', 'Quill Trust', 'Ruritania', 'Bea Quill'] as const

describe('an import of drafts, published in the Studio', () => {
  stepAfterStep()

  test.each(ORDER)(
    '%s is published, whatever is not yet',
    async (name) => {
      const draft = await visit.client.fetch<SanityDocument>(
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
        .poll(() => visit.client.fetch('*[_id == $id][0].name', {id}, {perspective: 'published'}), {
          timeout: STEP,
        })
        .toBe(name)
      expect(await visit.client.fetch('count(*[_id == $id])', {id: draft._id})).toBe(0)
    },
    2 * STEP,
  )

  test('leaves no error in the console, and asked no other host', () => {
    expect(visit.faults).toEqual({foreign: [], errors: []})
  })
})

function importAsDrafts(client: SanityClient) {
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
