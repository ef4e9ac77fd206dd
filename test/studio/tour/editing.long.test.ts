import {describe, expect, test} from 'vitest'
import {act, openDocument, STEP, sharedVisit, stepAfterStep} from '../visit.ts'

const visit = sharedVisit()

/** The life of a document, from its creation to its end. */
describe('editing in the Studio', () => {
  stepAfterStep()

  test(
    'a new person is a draft from the first letter on',
    async () => {
      await visit.page.goto(visit.address('/structure/person;all'))
      await visit.page.getByTestId('action-intent-button').click()
      await visit.page.getByTestId('field-name').locator('input').pressSequentially(NAME)
      await openDocument(visit.page, NAME).getByRole('button', {name: 'Generate'}).click()
      await expect
        .poll(() => stored('drafts', '{name, "slug": slug.current, status}'), {timeout: STEP})
        .toEqual({name: NAME, slug: 'ada-byron', status: 'confirmed'})
    },
    STEP,
  )

  test(
    'nothing is lost of what is typed while somebody else patches the same draft forty times',
    async () => {
      const typing = description().pressSequentially(TYPED, {delay: 25})
      const id = await stored('drafts', '_originalId')
      for (const slug of PATCHED) {
        await visit.client
          .patch(String(id))
          .setIfMissing({formerSlugs: []})
          .append('formerSlugs', [slug])
          .set({familyName: slug})
          .commit()
      }
      await typing
      await expect
        .poll(() => stored('drafts', '{description, formerSlugs, familyName}'), {timeout: STEP})
        .toEqual({description: TYPED, formerSlugs: PATCHED, familyName: PATCHED.at(-1)})
      const familyName = person().getByTestId('field-familyName').locator('input')
      await expect.poll(() => familyName.inputValue(), {timeout: STEP}).toBe(PATCHED.at(-1))
      expect(await description().inputValue()).toBe(TYPED)
    },
    2 * STEP,
  )

  test(
    'two who write in one text at once both keep what they wrote',
    async () => {
      const id = String(await stored('drafts', '_originalId'))
      const typing = description().pressSequentially(' And typed on.', {delay: 60})
      for (const mark of ['1', '2', '3', '4', '5']) {
        await visit.client
          .patch(id)
          .diffMatchPatch({description: `@@ -0,0 +1 @@\n+${mark}\n`})
          .commit()
      }
      await typing
      const written = `54321${TYPED} And typed on.`
      await expect.poll(() => stored('drafts', 'description'), {timeout: STEP}).toBe(written)
      await expect.poll(() => description().inputValue(), {timeout: STEP}).toBe(written)
    },
    STEP,
  )

  test(
    'publishes it',
    async () => {
      await description().fill(TYPED)
      await person().locator('[data-testid="action-publish"]:enabled').click()
      await expect.poll(() => stored('published', 'description'), {timeout: STEP}).toBe(TYPED)
      await expect.poll(() => stored('raw', '_id'), {timeout: STEP}).not.toMatch(/^drafts\./)
    },
    STEP,
  )

  test(
    'discards changes to it',
    async () => {
      await description().fill('Nothing that readers should see.')
      await expect.poll(drafts, {timeout: STEP}).toBe(1)
      await act(visit.page, person(), 'Discardchanges')
      await visit.page.getByTestId('confirm-button').click()
      await expect.poll(drafts, {timeout: STEP}).toBe(0)
      await expect.poll(() => description().inputValue(), {timeout: STEP}).toBe(TYPED)
    },
    STEP,
  )

  test(
    'unpublishes it, and publishes it again',
    async () => {
      await person().getByTestId('document-header-Published-chip').click()
      await person().getByTestId('action-unpublish').click()
      await visit.page.getByTestId('confirm-button').click()
      await expect.poll(() => stored('published', '_id'), {timeout: STEP}).toBeNull()
      expect(await stored('drafts', 'description')).toBe(TYPED)
      await person().getByTestId('document-header-Draft-chip').click()
      await person().locator('[data-testid="action-publish"]:enabled').click()
      await expect.poll(() => stored('published', 'description'), {timeout: STEP}).toBe(TYPED)
    },
    STEP,
  )

  test(
    'duplicates it into a draft of its own',
    async () => {
      const original = String(await stored('published', '_id'))
      await act(visit.page, person(), 'Duplicate')
      await visit.page.waitForURL((url) => !url.href.includes(original))
      await expect
        .poll(() => visit.client.fetch(COPIES, {name: NAME}, {perspective: 'raw'}), {timeout: STEP})
        .toEqual([
          {isDraft: false, description: TYPED},
          {isDraft: true, description: TYPED},
        ])
      // A copy is another person: it gets a name of its own.
      await visit.page.getByTestId('field-name').locator('input').fill('Ada Copied')
      await openDocument(visit.page, 'Ada Copied').waitFor()
    },
    STEP,
  )

  test(
    'deletes what nothing refers to at once',
    async () => {
      await act(visit.page, openDocument(visit.page, 'Ada Copied'), 'Delete')
      await visit.page.getByTestId('confirm-button').click()
      await expect
        .poll(
          () => visit.client.fetch('count(*[name == "Ada Copied"])', {}, {perspective: 'raw'}),
          {
            timeout: STEP,
          },
        )
        .toBe(0)
    },
    STEP,
  )

  test(
    'shows before deleting what refers to a document, and deletes it where that may be left dangling',
    async () => {
      const id = await openReferred('person', NOT_STRONGLY)
      const listed = visit.page.getByTestId('internal-references')
      for (const title of await visit.client.fetch<string[]>(REFERRING, {id})) {
        await listed.getByText(title, {exact: true}).waitFor()
      }
      await visit.page.getByTestId('confirm-button').click()
      await expect
        .poll(() => visit.client.fetch('count(*[_id == $id])', {id}), {timeout: STEP})
        .toBe(0)
    },
    STEP,
  )

  test(
    'keeps a document that others need, and says so',
    async () => {
      const id = await openReferred('organization', STRONGLY)
      await visit.page.getByTestId('confirm-button').click()
      await visit.page.getByText('An error occurred while attempting to delete').waitFor()
      expect(await visit.client.fetch('count(*[_id == $id])', {id})).toBe(1)
      expect(visit.faults.errors.splice(0)).toEqual([expect.stringContaining('409')])
    },
    STEP,
  )

  test('has asked no other host for anything, and logged no error', () => {
    expect(visit.faults).toEqual({foreign: [], errors: []})
  })
})

const NAME = 'Ada Byron'
const TYPED =
  'Wrote, for an engine that was never built, what is held to be the first program ever printed.'
const PATCHED = Array.from({length: 40}, (_, index) => `ada-${index + 1}`)

const COPIES = `*[name == $name] {"isDraft": _id in path("drafts.**"), description} | order(isDraft)`

/** References of people and organizations to each other are strong, those of texts weak. */
const STRONGLY = 'count(*[_type == "person" && references(^._id)]) > 0'
const NOT_STRONGLY = `count(*[_type == "article" && references(^._id)]) > 0 &&
  count(*[_type != "article" && references(^._id)]) == 0`
const REFERRING = `*[references($id)]{"title": coalesce(headline, name)}.title`

/** Opens the question whether to delete a document that is referred to so. */
async function openReferred(type: string, how: string): Promise<string> {
  const id = await visit.client.fetch<string>(`*[_type == $type && ${how}][0]._id`, {type})
  await visit.page.goto(visit.address(`/structure/${type};${id}`))
  await act(visit.page, visit.page.getByTestId('document-pane'), 'Delete')
  return id
}

function person() {
  return openDocument(visit.page, NAME)
}

function description() {
  return person().getByTestId('field-description').locator('textarea')
}

function stored(perspective: 'drafts' | 'published' | 'raw', projection: string): Promise<unknown> {
  const dot = projection.startsWith('{') ? '' : '.'
  const query = `*[_type == "person" && name == $name][0]${dot}${projection}`
  return visit.client.fetch(query, {name: NAME}, {perspective})
}

function drafts(): Promise<number> {
  const query = 'count(*[name == $name && _id in path("drafts.**")])'
  return visit.client.fetch(query, {name: NAME}, {perspective: 'raw'})
}
