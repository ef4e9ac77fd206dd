import {mkdir, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type {SanityClient} from '@sanity/client'
import type {Page} from 'playwright-core'
import {launchBrowser} from './browser.ts'
import {buildStudio} from './buildStudio.ts'
import {connect} from './connect.ts'
import {importSamples} from './importSamples.ts'
import {startLakeWithStudio} from './lakeWithStudio.ts'
import {takeReport} from './reportScreenshot.ts'

/** `npm run screenshots`: the pictures of the README, taken of the real Studio with samples/ in a lake of their own, and of a report. */
const images = resolve(import.meta.dirname, '../docs/images')
const data = await mkdtemp(join(tmpdir(), 'dateline-screenshots-'))
const {lake, build} = await startLakeWithStudio({data, port: 0}, () =>
  buildStudio({projectId: undefined, dataset: undefined}),
)
try {
  await mkdir(images, {recursive: true})
  const connection = await connect({data})
  await importSamples(connection)
  await build
  const browser = await launchBrowser()
  const page = await browser.newPage({viewport: {width: 1440, height: 900}})
  await page.goto(`http://localhost:${lake.port}/studio`)
  await visit(page, await chooseDocuments(connection.client))
  await takeReport(browser, join(images, 'report.png'))
  console.log('docs/images/report.png')
  await browser.close()
} finally {
  await lake.close()
  await rm(data, {recursive: true, force: true})
}

type Chosen = {article: string; person: string; event: string}

/** Those that have something to show, whatever samples/ holds. */
function chooseDocuments(client: SanityClient): Promise<Chosen> {
  return client.fetch(`{
    "article": *[_type == "article"] | order(count(body[].markDefs[]) desc)[0]._id,
    "person": *[_type == "person" && defined(affiliations) && defined(relations)][0]._id,
    "event": *[_type == "event" && defined(startDate) && defined(endDate)][0]._id
  }`)
}

async function visit(page: Page, {article, person, event}: Chosen): Promise<void> {
  const listed = (id: string) => page.getByTestId('document-list-pane').locator(`a[href*="${id}"]`)
  const form = page.getByTestId('form-view')

  await page.getByTestId('pane-item-To look at').click()
  await listed(event).click()
  await form.getByTestId('field-startDate').scrollIntoViewIfNeeded()
  await take(page, 'to-look-at')

  await listed(article).click()
  await form.getByTestId('field-body').scrollIntoViewIfNeeded()
  await form.locator(`[data-mention="${person}"]`).first().hover()
  await page.getByTestId('mentioned-document').waitFor()
  await take(page, 'article')

  await page.getByTestId('pane-item-People').click()
  await page.getByTestId('pane-item-Suggested').click()
  await listed(person).click()
  await form.getByTestId('group-tab-connections').click()
  await take(page, 'person')
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(settled)
  await page.screenshot({path: join(images, `${name}.png`), animations: 'disabled'})
  console.log(`docs/images/${name}.png`)
}

/** In the page: resolves when the open document has been found valid for 30 frames on end, and all of it is loaded. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    let calm = 0
    const look = () => {
      const valid = document.querySelector('[data-testid="action-confirm"]:enabled')
      calm = valid ? calm + 1 : 0
      if (calm > 30) resolve()
      else requestAnimationFrame(look)
    }
    look()
  })
}
