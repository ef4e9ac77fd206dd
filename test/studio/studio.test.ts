import {describe, expect, test} from 'vitest'
import {openDocument as documentIn, STEP, sharedVisit, stepAfterStep} from './visit.ts'

const visit = sharedVisit()

/** One editor's visit, step after step: each test goes on where the one before it left the page. */
describe('the Studio on the embedded lake', () => {
  stepAfterStep()

  test(
    'opens signed in, and lists what an import proposed',
    async () => {
      await visit.page.goto(new URL('/', visit.address('')).href)
      await visit.page.getByRole('link', {name: 'To look at'}).click()
      await listItem(HEADLINE).waitFor()
      await listItem(PERSON).waitFor()
    },
    STEP,
  )

  test(
    'opens the article with every mention underlined',
    async () => {
      await listItem(HEADLINE).click()
      await openDocument(HEADLINE).getByTestId('field-body').scrollIntoViewIfNeeded()
      await mention(PERSON).waitFor()
      const underlined = await visit.page
        .locator('[data-mention]')
        .evaluateAll((found) => found.map((element) => element.getAttribute('data-mention')))
      const mentioned = await visit.client.fetch<string[]>(
        '*[_type == "article"][0].body[].markDefs[_type == "mention"].entity._ref',
      )
      expect(new Set(underlined)).toEqual(new Set(mentioned))
    },
    STEP,
  )

  test(
    'tells above the article which of the names in it nobody has confirmed',
    async () => {
      const waiting = await visit.client.fetch<number>(
        'count(*[status == "suggested" && _id in *[_type == "article"][0].body[].markDefs[].entity._ref])',
      )
      await unreviewed().getByText(`${waiting} names`).waitFor()
      await unreviewed().getByRole('button', {name: /more$/}).click()
      await unreviewed().getByRole('button', {name: PERSON, exact: true}).waitFor()
    },
    STEP,
  )

  test(
    'follows a mention to the person, beside the article',
    async () => {
      await mention(PERSON).click({modifiers: ['ControlOrMeta']})
      await openDocument(PERSON).waitFor()
      await openDocument(HEADLINE).waitFor()
    },
    STEP,
  )

  test(
    'shows on the person which article mentions them',
    async () => {
      await openDocument(PERSON).getByText('Mentioned in').scrollIntoViewIfNeeded()
      await openDocument(PERSON).getByText(HEADLINE).waitFor()
    },
    STEP,
  )

  test(
    'says what a date means, or what is wrong with it',
    async () => {
      const born = openDocument(PERSON).getByTestId('field-birthDate')
      await born.locator('input').fill('1956-13')
      await born.getByText('“1956-13” is not a date.').waitFor()
      await openDocument(PERSON).locator('[data-testid="action-publish"]:disabled').waitFor()
      await openDocument(PERSON).getByTestId('action-menu-button').click()
      await visit.page.locator('[data-testid="action-Confirmand publish"]:disabled').waitFor()
      await visit.page.keyboard.press('Escape')
      await born.locator('input').fill('1956-08')
      await born.getByText('August 1956').waitFor()
      await expect
        .poll(() => inPerson('drafts', 'birthDate'), {timeout: STEP})
        .toEqual({
          _type: 'edtfDate',
          edtf: '1956-08',
          earliest: '1956-08-01T00:00:00.000Z',
          latest: '1956-08-31T23:59:59.999Z',
        })
    },
    STEP,
  )

  test(
    'keeps what is typed in a draft that nobody else sees, until it is published',
    async () => {
      const person = openDocument(PERSON)
      const description = person.getByTestId('field-description').locator('textarea')
      await description.pressSequentially(DESCRIPTION)
      await expect.poll(() => inPerson('drafts', 'description'), {timeout: STEP}).toBe(DESCRIPTION)
      expect(await inPerson('published', 'description')).toBeNull()
      await person.getByTestId('action-publish').click()
      await expect
        .poll(() => inPerson('published', 'description'), {timeout: STEP})
        .toBe(DESCRIPTION)
    },
    STEP,
  )

  test(
    'shows what somebody else changes while the document is open',
    async () => {
      const query = '*[_type == "person" && name == $name]'
      await visit.client
        .patch({query, params: {name: PERSON}})
        .set({gender: 'female'})
        .commit()
      const gender = openDocument(PERSON).getByTestId('field-gender').locator('select')
      await expect
        .poll(() => gender.locator('option:checked').innerText(), {timeout: STEP})
        .toBe('Female')
    },
    STEP,
  )

  // The button was disabled while a change was being validated, and a click in such a moment was lost.
  test(
    'confirms what was proposed by one button, also while what was changed before is settling',
    async () => {
      await openDocument(PERSON).getByTestId('action-confirm').click()
      await expect.poll(() => inPerson('published', 'status'), {timeout: STEP}).toBe('confirmed')
      await unreviewed()
        .getByRole('button', {name: PERSON, exact: true})
        .waitFor({state: 'detached'})
    },
    STEP,
  )

  test(
    'opens a document at the address that the stock structure gives it',
    async () => {
      const id = await visit.client.fetch('*[_type == "article"][0]._id')
      const tab = await visit.openTab()
      await tab.goto(visit.address(`/structure/article;${id}`))
      await tab.getByTestId('document-panel-document-title').getByText(HEADLINE).waitFor()
      await tab.close()
    },
    STEP,
  )

  test('has asked no other host for anything, and logged no error', () => {
    expect(visit.faults).toEqual({foreign: [], errors: []})
  })
})

const HEADLINE =
  'Kim Jong-un Pays Respects at Mao Anying’s Tomb Ahead of 70th Armistice Anniversary'
const PERSON = 'Li Hongzhong'
const DESCRIPTION = 'Led the delegation.'

function inPerson(perspective: 'drafts' | 'published', field: string): Promise<unknown> {
  const query = `*[_type == "person" && name == $name][0].${field}`
  return visit.client.fetch(query, {name: PERSON}, {perspective})
}

function listItem(title: string) {
  return visit.page.getByTestId('document-list-pane').getByText(title)
}

function openDocument(title: string) {
  return documentIn(visit.page, title)
}

function unreviewed() {
  return openDocument(HEADLINE).getByTestId('unreviewed-names')
}

function mention(text: string) {
  return visit.page.locator('[data-mention]', {hasText: text}).first()
}
