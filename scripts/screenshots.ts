import {mkdir, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type {Page} from 'playwright-core'
import {launchBrowser} from './browser.ts'
import {buildStudio} from './buildStudio.ts'
import {connect} from './connect.ts'
import {importSamples} from './importSamples.ts'
import {startLakeWithStudio} from './lakeWithStudio.ts'

/** `npm run screenshots`: the pictures of the README, taken of the real Studio with samples/ in a lake of their own. */
const images = resolve(import.meta.dirname, '../docs/images')
const data = await mkdtemp(join(tmpdir(), 'dateline-screenshots-'))
const {lake, build} = await startLakeWithStudio({data, port: 0}, () =>
  buildStudio({projectId: undefined, dataset: undefined}),
)
try {
  await mkdir(images, {recursive: true})
  await importSamples(await connect({data}))
  await build
  const browser = await launchBrowser()
  const page = await browser.newPage({viewport: {width: 1440, height: 900}})
  await visit(page, `http://localhost:${lake.port}/studio`)
  await browser.close()
} finally {
  await lake.close()
  await rm(data, {recursive: true, force: true})
}

async function visit(page: Page, studio: string): Promise<void> {
  const list = page.getByTestId('document-list-pane')
  const form = page.getByTestId('form-view')
  await page.goto(studio)
  await page.getByTestId('pane-item-To look at').click()
  await list.getByText('Korean War', {exact: true}).click()
  await form.getByText('June 25, 1950').waitFor()
  await take(page, 'to-look-at')

  await list.getByText('Kim Jong-un Pays Respects').click()
  await form.getByTestId('field-body').scrollIntoViewIfNeeded()
  await form.locator('[data-mention]').first().waitFor()
  await take(page, 'article')

  await page.getByTestId('pane-item-People').click()
  await page.getByTestId('pane-item-Suggested').click()
  await list.getByText('Kim Jong-un').click()
  await form.getByTestId('group-tab-connections').click()
  await form.getByText('supreme leader').first().waitFor()
  await take(page, 'person')
}

/** Pictures are taken when nothing moves any more: previews have arrived, and nothing is being loaded. */
async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  const path = join(images, `${name}.png`)
  await page.screenshot({path, animations: 'disabled'})
  console.log(`docs/images/${name}.png`)
}
