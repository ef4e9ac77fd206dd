import {expect, test} from 'vitest'
import {sessionCookie} from '../../../lake/access/index.ts'
import {openDocument, STEP, sharedVisit} from '../visit.ts'

const visit = sharedVisit()

test(
  'somebody with a viewer’s token reads everything in the Studio, drafts too, and can change nothing',
  async () => {
    const {client, page, address, faults} = visit
    await client.create({_id: 'drafts.ada', _type: 'person', name: 'Ada Lovelace'})
    const {key} = await client.request<{key: string}>({
      url: '/projects/local/tokens',
      method: 'POST',
      body: {label: 'A reader', roleName: 'viewer'},
    })
    const [name = '', value = ''] = sessionCookie(key).split('=')
    await page.context().addCookies([{name, value, url: address('')}])
    await page.goto(address('/intent/edit/id=ada;type=person'))
    const pane = openDocument(page, 'Ada Lovelace')
    const field = pane.getByTestId('field-name').locator('input')
    await field.waitFor()
    await expect.poll(() => field.getAttribute('readonly'), {timeout: STEP}).not.toBeNull()
    await expect
      .poll(() => pane.locator('[data-testid="action-publish"]:enabled').count(), {timeout: STEP})
      .toBe(0)
    expect(await client.fetch('*[_id == "drafts.ada"][0].name', {}, {perspective: 'raw'})).toBe(
      'Ada Lovelace',
    )
    expect(faults).toEqual({foreign: [], errors: []})
  },
  STEP * 2,
)
