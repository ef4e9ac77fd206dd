import {describe, expect, test} from 'vitest'
import {INITIAL, importInto, PLAIN} from '../../importer/review/asked.ts'
import {act, openDocument, STEP, sharedVisit, stepAfterStep} from '../visit.ts'

const visit = sharedVisit(importInto)

const people = () =>
  visit.client.fetch<string[]>('*[_type == "person" && name in $names] | order(name).name', {
    names: [PLAIN, INITIAL],
  })
const idOf = (name: string) =>
  visit.client.fetch<string>('*[_type == "person" && name == $name][0]._id', {name})
const open = (kind: string) =>
  visit.client.fetch<number>(
    'count(*[_type == "importReview" && state == "open" && kind == $kind])',
    {
      kind,
    },
  )

/** An editor answers what an import asked. */
describe('reviews in the Studio', () => {
  stepAfterStep()

  test(
    'stand in a list of their own, each in words with what speaks for and against it',
    async () => {
      await visit.page.goto(visit.address('/structure/review;match'))
      await visit.page.getByTestId('document-list-pane').getByText(INITIAL).click()
      const review = visit.page.getByTestId('review')
      await review.getByText(`Is “${INITIAL}” the same as “${PLAIN}”?`).waitFor()
      await review
        .getByText(/^for \+\d+$/)
        .first()
        .waitFor()
    },
    STEP,
  )

  test(
    'are about a document that says itself that it is different from another one, found by its name',
    async () => {
      await visit.client.create({_type: 'person', name: 'Janet Doe', status: 'confirmed'})
      await visit.page.goto(visit.address(`/structure/person;${await idOf(PLAIN)}`))
      await act(visit.page, openDocument(visit.page, PLAIN), 'Differentfrom…')
      const dialog = visit.page.getByRole('dialog')
      await dialog.getByLabel('Or another one').fill('jane')
      await visit.page.getByRole('button', {name: 'Janet Doe'}).waitFor()
      await visit.page.getByRole('button', {name: 'Janet Doe'}).click()
      expect(await dialog.getByLabel('Or another one').inputValue()).toBe('Janet Doe')
      await dialog.getByRole('button', {name: 'They are different'}).click()
      await expect
        .poll(() => visit.client.fetch('*[_type == "importResolution"].judgement'), {timeout: STEP})
        .toEqual(['different'])
      await dialog.waitFor({state: 'detached'})
      expect(await open('match')).toBe(1)
    },
    STEP,
  )

  test(
    'are answered with the keyboard: two become one, and what mentions the one mentions the other',
    async () => {
      const [kept, left] = [await idOf(PLAIN), await idOf(INITIAL)]
      const asking: string[] = []
      visit.page.on('request', (request) => {
        if (request.url().includes('importReview')) asking.push(request.url())
      })
      await visit.page.goto(visit.address(`/structure/person;${left}`))
      const banner = visit.page.getByTestId('open-reviews')
      await banner.getByText(`Is “${INITIAL}” the same as “${PLAIN}”?`).waitFor()
      await act(visit.page, openDocument(visit.page, INITIAL), 'Sameas…')
      const dialog = visit.page.getByRole('dialog')
      await dialog.getByText('differ by a middle name').waitFor()
      await dialog.getByRole('radio').focus()
      await visit.page.keyboard.press('Space')
      await dialog.getByText(`“${INITIAL}” goes into “${PLAIN}”`).waitFor()
      await dialog.getByRole('button', {name: 'They are the same'}).press('Enter')
      await expect.poll(people, {timeout: STEP}).toEqual([PLAIN])
      await openDocument(visit.page, PLAIN).waitFor()
      await banner.waitFor({state: 'detached'})
      const mentioned = await visit.client.fetch(
        'count(*[_type == "article" && references($left)])',
        {
          left,
        },
      )
      expect(mentioned).toBe(0)
      expect(
        await visit.client.fetch('count(*[_type == "article" && references($kept)])', {kept}),
      ).toBe(2)
      expect(await open('match')).toBe(0)
      // A dataset that is another one at each keystroke would be asked again and again.
      expect(asking.length).toBeGreaterThan(0)
      expect(asking.length).toBeLessThan(30)
    },
    STEP,
  )

  test(
    'link a passage that names nobody to whom it means',
    async () => {
      await visit.page.goto(visit.address('/structure/review;mention'))
      await visit.page
        .getByTestId('document-list-pane')
        .getByText('harbour minister')
        .first()
        .click()
      await visit.page.getByTestId('review').waitFor()
      await visit.page.getByRole('button', {name: 'Link to…'}).click()
      const search = visit.page.getByRole('dialog').getByLabel('Whom or what it means')
      await search.fill('Janet')
      await visit.page.getByRole('button', {name: 'Janet Doe'}).waitFor()
      // It closed the dialog as well.
      await visit.page.keyboard.press('Escape')
      await visit.page.getByRole('button', {name: 'Janet Doe'}).waitFor({state: 'detached'})
      await search.fill('Janet')
      await visit.page.getByRole('button', {name: 'Janet Doe'}).waitFor()
      await visit.page.keyboard.press('ArrowDown')
      await visit.page.keyboard.press('Enter')
      await visit.page.getByRole('dialog').getByRole('button', {name: 'Link it'}).click()
      await expect
        .poll(
          () =>
            visit.client.fetch(
              'count(*[_type == "article" && body[].markDefs[].method match "editor"])',
            ),
          {timeout: STEP},
        )
        .toBe(1)
      await visit.page.getByTestId('review').getByText('Decided: Linked').waitFor()
    },
    STEP,
  )

  test(
    'have beside them a list of what was imported when',
    async () => {
      await visit.page.goto(visit.address('/structure/imports'))
      const list = visit.page.getByTestId('document-list-pane')
      await list.getByText(/^created .*2 articles/).waitFor()
    },
    STEP,
  )

  test('has asked no other host for anything, and logged no error', () => {
    expect(visit.faults).toEqual({foreign: [], errors: []})
  })
})
