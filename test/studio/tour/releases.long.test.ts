import {describe, expect, test} from 'vitest'
import {act, openDocument, openHistory, STEP, sharedVisit, stepAfterStep} from '../visit.ts'

const visit = sharedVisit(async (client) => {
  for (const id of ['first', 'second']) await client.create(person(id))
})
let releaseId: string

/** A release from its creation to its reversal. */
describe('releases in the Studio', () => {
  stepAfterStep()

  test(
    'a release is made',
    async () => {
      await visit.page.goto(visit.address('/releases'))
      await visit.page.getByRole('button', {name: 'New release'}).click()
      await visit.page.getByTestId('release-form-title').fill(TITLE)
      await visit.page.getByTestId('submit-release-button').click()
      await visit.page.getByTestId('document-table-card').waitFor()
      const [name] = await visit.client.fetch<string[]>(
        'releases::all()[metadata.title == $title].name',
        {
          title: TITLE,
        },
      )
      releaseId = String(name)
      expect(visit.page.url()).toContain(`/releases/${releaseId}`)
    },
    STEP,
  )

  test.each(['first', 'second'])(
    'what is typed in the %s document while the release is chosen is for the release alone',
    async (id) => {
      await visit.page.goto(visit.address(`/structure/person;${id}?perspective=${releaseId}`))
      await openDocument(visit.page, id)
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
      await openDocument(visit.page, 'second').getByTestId('action-menu-button').click()
      await visit.page.getByTestId('action-Discardversion').waitFor()
      expect(await visit.page.locator('[data-testid="action-Reject"]').count()).toBe(0)
      await visit.page.keyboard.press('Escape')
    },
    STEP,
  )

  test(
    'a document is taken out of it again',
    async () => {
      await act(visit.page, openDocument(visit.page, 'second'), 'Discardversion')
      await visit.page.getByTestId('confirm-button').click()
      await expect
        .poll(() => visit.client.fetch(VERSIONS, {releaseId}, {perspective: 'raw'}), {
          timeout: STEP,
        })
        .toEqual([`versions.${releaseId}.first`])
    },
    STEP,
  )

  test(
    'it is published as a whole',
    async () => {
      await visit.page.goto(visit.address(`/releases/${releaseId}`))
      await visit.page.getByTestId('table-row').getByText('In the release: first.').waitFor()
      await visit.page.locator('[data-testid="publish-all-button"]:enabled').click()
      await visit.page.getByTestId('confirm-button').click()
      await visit.page.getByText('This release is published successfully.').waitFor()
      expect(await said('first', 'published')).toBe('In the release: first.')
      expect(await said('second', 'published')).toBe('As it was.')
    },
    STEP,
  )

  test(
    'the history of the document names it',
    async () => {
      await visit.page.goto(visit.address('/structure/person;first?perspective=published'))
      await openHistory(visit.page, openDocument(visit.page, 'first'))
      const newest = visit.page.getByTestId('timeline-item-button').first()
      await expect.poll(() => newest.innerText(), {timeout: STEP}).toMatch(/Published\s+Spring/)
    },
    STEP,
  )

  test(
    'it is reverted by a release that says what was before',
    async () => {
      await visit.page.goto(visit.address(`/releases/${releaseId}`))
      await visit.page.getByTestId('revert-button').click()
      await visit.page.getByTestId('confirm-button').click()
      await visit.page.getByText('View revert release').click()
      await visit.page.locator('[data-testid="publish-all-button"]:enabled').click()
      await visit.page.getByTestId('confirm-button').click()
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
  return openDocument(visit.page, id).getByTestId('field-description').locator('textarea')
}

function said(id: string, perspective: 'drafts' | 'published' | string[]): Promise<unknown> {
  return visit.client.fetch('*[_id == $id][0].description', {id}, {perspective})
}
