import {resolve} from 'node:path'
import type {Browser} from 'playwright-core'
import {builtinExtractor, emptyDataset, htmlReport, locate, planImport} from '../importer/index.ts'
import {files} from './files.ts'
import {newRun} from './newRun.ts'

/** A picture of what `npm run import -- --dry-run --report` writes of samples/. */
export async function takeReport(browser: Browser, path: string): Promise<void> {
  const samples = resolve(import.meta.dirname, '../samples')
  const {plan, gathered} = await planImport(await Array.fromAsync(locate(samples, files)), {
    dataset: emptyDataset,
    extractor: builtinExtractor,
    system: 'file',
    run: newRun(new Date(), {}),
  })
  const page = await browser.newPage({viewport: {width: 1440, height: 820}, colorScheme: 'light'})
  await page.setContent(htmlReport(plan, gathered, {target: 'the dataset', written: false}))
  await page
    .locator('article.case')
    .first()
    .evaluate((article) => article.scrollIntoView())
  await page.locator('.found a.source').first().click()
  await page.locator('.text p .organization').nth(3).hover()
  await page.screenshot({path, animations: 'disabled'})
  await page.close()
}
