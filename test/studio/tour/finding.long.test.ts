import type {SanityClient} from '@sanity/client'
import type {Page} from 'playwright-core'
import sharp from 'sharp'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {
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

beforeAll(async () => {
  visit = await beginVisit()
  client = visit.client
  page = visit.page
  await client.create(NOBODY)
}, BUILDING)

afterAll(() => visit?.end())

/** Everything by which an editor finds something: searches, queries, what was there before, and pictures. */
describe('finding things in the Studio', () => {
  stepAfterStep()

  test(
    'the search of everything puts those who bear a name before those whose texts mention it',
    async () => {
      await page.goto(visit.address('/structure/person;nobody'))
      await page.getByTestId('studio-search').click()
      await page.keyboard.type('nobod')
      const results = page.getByTestId('search-results')
      await results.getByText('Nemo Nobody').waitFor()
      expect(await results.innerText()).toMatch(/^Nemo Nobody/)
      await results.getByText('Nemo Nobody').click()
      await openDocument(page, 'Nemo Nobody').waitFor()
    },
    STEP,
  )

  test(
    'a reference is found by what its document is called, and kept',
    async () => {
      const wanted = await client.fetch<{_id: string; name: string}>(ORGANIZATION)
      const article = await client.fetch<string>('*[_type == "article"][0]._id')
      await page.goto(visit.address(`/structure/article;${article}`))
      await page.getByTestId('group-tab-publication').click()
      const form = page.getByTestId('document-panel-scroller')
      const publisher = page.getByRole('combobox', {name: 'Publisher'})
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
      await page.locator('#publisher-listbox').getByText(wanted.name, {exact: true}).click()
      await expect
        .poll(() => client.fetch(PUBLISHER, {article}, {perspective: 'drafts'}), {timeout: STEP})
        .toEqual({_type: 'reference', _ref: wanted._id})
    },
    STEP,
  )

  test(
    'Vision asks the dataset, and shows what it answers',
    async () => {
      await page.goto(visit.address('/vision'))
      await ask('*[_type == "person"] | order(name).name')
      const names = await client.fetch<string[]>('*[_type == "person"] | order(name).name')
      const result = page.getByTestId('vision-result')
      await result.getByText(`${names.length} items`).waitFor()
      for (const name of names) await result.getByText(name, {exact: true}).waitFor()
    },
    STEP,
  )

  test(
    'Vision tells what is wrong with a query, and where',
    async () => {
      await ask('*[_type == ')
      await page.getByTestId('vision-result').getByText('Unexpected end of query').waitFor()
      expect(visit.faults.errors.splice(0)).toEqual([expect.stringContaining('400')])
    },
    STEP,
  )

  test(
    'history leads back to a revision, and restores it',
    async () => {
      await page.goto(visit.address('/structure/person;nobody'))
      for (const text of ['First text.', 'Second text.']) {
        await description().fill(text)
        await person().locator('[data-testid="action-publish"]:enabled').click()
        await expect.poll(() => published('description'), {timeout: STEP}).toBe(text)
      }
      await openHistory(page, person())
      const steps = person().getByTestId('timeline-item-button')
      await steps.filter({hasText: 'Published'}).nth(1).click()
      await expect.poll(() => description().inputValue(), {timeout: STEP}).toBe('First text.')
      await person().getByTestId('action-reverttorevision').click()
      const question = page.locator('[data-ui="Popover"]', {hasText: 'restore this document'})
      await question.getByRole('button', {name: 'Confirm'}).click()
      await expect
        .poll(() => client.fetch(DESCRIPTION, {}, {perspective: 'drafts'}), {timeout: STEP})
        .toBe('First text.')
      expect(await published('description')).toBe('Second text.')
    },
    2 * STEP,
  )

  // A draft's beginning among the steps of the published document, or the other way round, led to no revision.
  test(
    'every step in the history of the published document can be looked at',
    async () => {
      await page.goto(visit.address('/structure/person;nobody?perspective=published'))
      await openHistory(page, person())
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
      await page.goto(visit.address('/structure/person;nobody'))
      await description().scrollIntoViewIfNeeded()
      const buffer = await sharp({create: {width: 64, height: 48, channels: 3, background: '#b54'}})
        .png()
        .toBuffer()
      const field = person().getByTestId('image-input')
      const file = {name: 'portrait.png', mimeType: 'image/png', buffer}
      await field.locator('input[type="file"]').setInputFiles(file)
      await expect
        .poll(() => client.fetch(PORTRAIT, {}, {perspective: 'drafts'}), {timeout: STEP})
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
  return openDocument(page, 'Nemo Nobody')
}

function description() {
  return person().getByTestId('field-description').locator('textarea')
}

function published(field: string): Promise<unknown> {
  return client.fetch(`*[_id == "nobody"][0].${field}`, {}, {perspective: 'published'})
}

async function ask(query: string): Promise<void> {
  await page.getByTestId('vision-query-editor').locator('.cm-content').fill(query)
  await page.keyboard.press('ControlOrMeta+Enter')
}
