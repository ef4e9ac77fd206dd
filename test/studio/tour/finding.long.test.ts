import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import {openDocument, openHistory, STEP, sharedVisit, stepAfterStep} from '../visit.ts'

const visit = sharedVisit((client) => client.create(NOBODY))

/** Everything by which an editor finds something: searches, queries, what was there before, and pictures. */
describe('finding things in the Studio', () => {
  stepAfterStep()

  test(
    'the search of everything puts those who bear a name before those whose texts mention it',
    async () => {
      await visit.page.goto(visit.address('/structure/person;nobody'))
      await visit.page.getByTestId('studio-search').click()
      await visit.page.keyboard.type('nobod')
      const results = visit.page.getByTestId('search-results')
      await results.getByText('Nemo Nobody').waitFor()
      expect(await results.innerText()).toMatch(/^Nemo Nobody/)
      await results.getByText('Nemo Nobody').click()
      await openDocument(visit.page, 'Nemo Nobody').waitFor()
    },
    STEP,
  )

  test(
    'a reference is found by what its document is called, and kept',
    async () => {
      const wanted = await visit.client.fetch<{_id: string; name: string}>(ORGANIZATION)
      const article = await visit.client.fetch<string>('*[_type == "article"][0]._id')
      await visit.page.goto(visit.address(`/structure/article;${article}`))
      await visit.page.getByTestId('group-tab-publication').click()
      const form = visit.page.getByTestId('document-panel-scroller')
      const publisher = visit.page.getByRole('combobox', {name: 'Publisher'})
      // The form is laid out as far as somebody has scrolled.
      await expect
        .poll(
          async () => {
            await form.evaluate((element) => element.scrollTo(0, element.scrollHeight))
            return publisher.isVisible()
          },
          {timeout: STEP},
        )
        .toBe(true)
      await publisher.pressSequentially(wanted.name.slice(0, 6))
      await visit.page.locator('#publisher-listbox').getByText(wanted.name, {exact: true}).click()
      await expect
        .poll(() => visit.client.fetch(PUBLISHER, {article}, {perspective: 'drafts'}), {
          timeout: STEP,
        })
        .toEqual({_type: 'reference', _ref: wanted._id})
    },
    STEP,
  )

  test(
    'Vision asks the dataset, and shows what it answers',
    async () => {
      await visit.page.goto(visit.address('/vision'))
      await ask('*[_type == "person"] | order(name).name')
      const names = await visit.client.fetch<string[]>('*[_type == "person"] | order(name).name')
      const result = visit.page.getByTestId('vision-result')
      await result.getByText(`${names.length} items`).waitFor()
      for (const name of names) await result.getByText(name, {exact: true}).waitFor()
    },
    STEP,
  )

  test(
    'Vision tells what is wrong with a query, and where',
    async () => {
      await ask('*[_type == ')
      await visit.page.getByTestId('vision-result').getByText('Unexpected end of query').waitFor()
      expect(visit.faults.errors.splice(0)).toEqual([expect.stringContaining('400')])
    },
    STEP,
  )

  test(
    'history leads back to a revision, and restores it',
    async () => {
      await visit.page.goto(visit.address('/structure/person;nobody'))
      for (const text of ['First text.', 'Second text.']) {
        await description().fill(text)
        await person().locator('[data-testid="action-publish"]:enabled').click()
        await expect.poll(() => published('description'), {timeout: STEP}).toBe(text)
      }
      await openHistory(visit.page, person())
      const steps = person().getByTestId('timeline-item-button')
      await steps.filter({hasText: 'Published'}).nth(1).click()
      await expect.poll(() => description().inputValue(), {timeout: STEP}).toBe('First text.')
      await person().getByTestId('action-reverttorevision').click()
      const question = visit.page.locator('[data-ui="Popover"]', {hasText: 'restore this document'})
      await question.getByRole('button', {name: 'Confirm'}).click()
      await expect
        .poll(() => visit.client.fetch(DESCRIPTION, {}, {perspective: 'drafts'}), {timeout: STEP})
        .toBe('First text.')
      expect(await published('description')).toBe('Second text.')
    },
    2 * STEP,
  )

  // A draft's beginning among the steps of the published document, or the other way round, led to no revision.
  test(
    'every step in the history of the published document can be looked at',
    async () => {
      await visit.page.goto(visit.address('/structure/person;nobody?perspective=published'))
      await openHistory(visit.page, person())
      const steps = person().getByTestId('timeline-item-button')
      await expect.poll(() => steps.allInnerTexts(), {timeout: STEP}).toHaveLength(3)
      for (const [step, text] of [
        [1, 'First text.'],
        [2, ''],
      ] as const) {
        await steps.nth(step).click()
        await expect.poll(() => description().inputValue(), {timeout: STEP}).toBe(text)
      }
      expect(await person().getByText("couldn't find the document revision").count()).toBe(0)
    },
    STEP,
  )

  test(
    'a picture from the disk is uploaded, shown and described',
    async () => {
      await visit.page.goto(visit.address('/structure/person;nobody'))
      await description().scrollIntoViewIfNeeded()
      const buffer = await sharp({create: {width: 64, height: 48, channels: 3, background: '#b54'}})
        .png()
        .toBuffer()
      const field = person().getByTestId('image-input')
      const file = {name: 'portrait.png', mimeType: 'image/png', buffer}
      await field.locator('input[type="file"]').setInputFiles(file)
      await expect
        .poll(() => visit.client.fetch(PORTRAIT, {}, {perspective: 'drafts'}), {timeout: STEP})
        .toEqual({originalFilename: 'portrait.png', width: 64, height: 48})
      const shown = field.locator('img')
      await expect
        .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth), {
          timeout: STEP,
        })
        .toBeGreaterThan(0)
    },
    STEP,
  )

  test('has asked no other host for anything, and logged no error', () => {
    expect(visit.faults).toEqual({foreign: [], errors: []})
  })
})

const NOBODY = {
  _id: 'nobody',
  _type: 'person',
  name: 'Nemo Nobody',
  slug: {_type: 'slug', current: 'nemo-nobody'},
  status: 'confirmed',
}

const ORGANIZATION = '*[_type == "organization"] | order(length(name) desc)[0] {_id, name}'
const PUBLISHER = '*[_id == $article][0].publisher'
const DESCRIPTION = '*[_id == "nobody"][0].description'
const PORTRAIT = `*[_id == "nobody"][0].image.asset->{
  originalFilename, "width": metadata.dimensions.width, "height": metadata.dimensions.height
}`

function person() {
  return openDocument(visit.page, 'Nemo Nobody')
}

function description() {
  return person().getByTestId('field-description').locator('textarea')
}

function published(field: string): Promise<unknown> {
  return visit.client.fetch(`*[_id == "nobody"][0].${field}`, {}, {perspective: 'published'})
}

async function ask(query: string): Promise<void> {
  await visit.page.getByTestId('vision-query-editor').locator('.cm-content').fill(query)
  await visit.page.keyboard.press('ControlOrMeta+Enter')
}
