import type {SanityClient} from '@sanity/client'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {
  act,
  BUILDING,
  beginVisit,
  openDocument,
  openHistory,
  STEP,
  stepAfterStep,
  type Visit,
} from '../visit.ts'

let visit: Visit
let client: SanityClient
let page: Page
let releaseId: string

beforeAll(async () => {
  visit = await beginVisit()
  client = visit.client
  page = visit.page
  for (const id of ['first', 'second']) await client.create(person(id))
}, BUILDING)

afterAll(() => visit?.end())

/** A release from its creation to its reversal. */
describe('releases in the Studio', () => {
  stepAfterStep()

  test(
    'a release is made',
    async () => {
      await page.goto(visit.address('/releases'))
      await page.getByRole('button', {name: 'New release'}).click()
      await page.getByTestId('release-form-title').fill(TITLE)
      await page.getByTestId('submit-release-button').click()
      await page.getByTestId('document-table-card').waitFor()
      const [name] = await client.fetch<string[]>(
        'releases::all()[metadata.title == $title].name',
        {
          title: TITLE,
        },
      )
      releaseId = String(name)
      expect(page.url()).toContain(`/releases/${releaseId}`)
    },
    STEP,
  )

  test.each(['first', 'second'])(
    'what is typed in the %s document while the release is chosen is for the release alone',
    async (id) => {
      await page.goto(visit.address(`/structure/person;${id}?perspective=${releaseId}`))
      await openDocument(page, id)
        .getByRole('button', {name: /add to release/i})
        .click()
      await description(id).fill(`In the release: ${id}.`)
      await expect.poll(() => said(id, [releaseId]), {timeout: STEP}).toBe(`In the release: ${id}.`)
      expect(await said(id, 'published')).toBe('As it was.')
      expect(await said(id, 'drafts')).toBe('As it was.')
    },
    STEP,
  )

  // Confirm and Reject would have published a draft to everybody, from within a release.
  test(
    'a judgement is not offered inside a release',
    async () => {
      await openDocument(page, 'second').getByTestId('action-menu-button').click()
      await page.getByTestId('action-Discardversion').waitFor()
      expect(await page.locator('[data-testid="action-Reject"]').count()).toBe(0)
      await page.keyboard.press('Escape')
    },
    STEP,
  )

  test(
    'a document is taken out of it again',
    async () => {
      await act(page, openDocument(page, 'second'), 'Discardversion')
      await page.getByTestId('confirm-button').click()
      await expect
        .poll(() => client.fetch(VERSIONS, {releaseId}, {perspective: 'raw'}), {timeout: STEP})
        .toEqual([`versions.${releaseId}.first`])
    },
    STEP,
  )

  test(
    'it is published as a whole',
    async () => {
      await page.goto(visit.address(`/releases/${releaseId}`))
      await page.getByTestId('table-row').getByText('In the release: first.').waitFor()
      await page.locator('[data-testid="publish-all-button"]:enabled').click()
      await page.getByTestId('confirm-button').click()
      await page.getByText('This release is published successfully.').waitFor()
      expect(await said('first', 'published')).toBe('In the release: first.')
      expect(await said('second', 'published')).toBe('As it was.')
    },
    STEP,
  )

  test(
    'the history of the document names it',
    async () => {
      await page.goto(visit.address('/structure/person;first?perspective=published'))
      await openHistory(page, openDocument(page, 'first'))
      const newest = page.getByTestId('timeline-item-button').first()
      await expect.poll(() => newest.innerText(), {timeout: STEP}).toMatch(/Published\s+Spring/)
    },
    STEP,
  )

  test(
    'it is reverted by a release that says what was before',
    async () => {
      await page.goto(visit.address(`/releases/${releaseId}`))
      await page.getByTestId('revert-button').click()
      await page.getByTestId('confirm-button').click()
      await page.getByText('View revert release').click()
      await page.locator('[data-testid="publish-all-button"]:enabled').click()
      await page.getByTestId('confirm-button').click()
      await expect.poll(() => said('first', 'published'), {timeout: STEP}).toBe('As it was.')
    },
    STEP,
  )

  test('has asked no other host for anything, and logged no error', () => {
    expect(visit.faults).toEqual({foreign: [], errors: []})
  })
})

const TITLE = 'Spring'
const VERSIONS = '*[_id in path("versions." + $releaseId + ".**")]._id'

function person(id: string) {
  const slug = {_type: 'slug', current: id}
  return {_id: id, _type: 'person', name: id, slug, status: 'confirmed', description: 'As it was.'}
}

function description(id: string) {
  return openDocument(page, id).getByTestId('field-description').locator('textarea')
}

function said(id: string, perspective: 'drafts' | 'published' | string[]): Promise<unknown> {
  return client.fetch('*[_id == $id][0].description', {id}, {perspective})
}
