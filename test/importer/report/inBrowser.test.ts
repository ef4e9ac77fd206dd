import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {launchBrowser} from '../../../scripts/browser.ts'
import {reported} from './reported.ts'

let browser: Browser
let folder: string
let address: string
const complaints: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-report-'))
  await writeFile(join(folder, 'report.html'), await reported())
  address = pathToFileURL(join(folder, 'report.html')).href
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await rm(folder, {recursive: true})
})

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => dialog.dismiss().then(() => complaints.push('a dialog')))
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) complaints.push(request.url())
  })
  await page.goto(address)
  return page
}

describe('a report in a browser', () => {
  test('runs nothing of the texts, and asks for nothing', async () => {
    const page = await open()
    expect(await page.locator('article.case').count()).toBe(2)
    expect(complaints).toEqual([])
  })

  test('lights up the words that a fact was read from', async () => {
    const page = await open()
    await page.getByRole('link', {name: '“Jo Wu, head of'}).click()
    expect(await page.locator('.lit').textContent()).toBe('Jo Wu, head of the "Red & Blue" Union')
  })

  test('tells who a name is when it has the focus', async () => {
    const page = await open()
    await page.locator('.text p .m.person').first().focus()
    expect(await page.getByRole('tooltip').textContent()).toBe('Jo Wu · person · 90 % · annotated')
  })

  test('finds articles by what they say, and moves between them by keys', async () => {
    const page = await open()
    await page.keyboard.press('/')
    await page.keyboard.type('wu rested')
    expect(await page.locator('article.case:visible').count()).toBe(1)
    expect(await page.locator('output').textContent()).toBe('1 of 3')
    await page.locator('input').fill('')
    await page.keyboard.press('Escape')
    const visited: Array<string | null> = []
    for (const key of ['j', 'j', 'k']) {
      await page.keyboard.press(key)
      visited.push(await page.locator(':focus').textContent())
    }
    expect(visited).toEqual(['2', '3', '2'])
  })

  test.each([390, 800, 1440])('is no wider than a window of %i, in the dark too', async (width) => {
    const page = await open({viewport: {width, height: 700}, colorScheme: 'dark'})
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  test('reads without a script', async () => {
    const page = await open({javaScriptEnabled: false})
    await page.getByRole('link', {name: '“Jo Wu, head of'}).click()
    expect(page.url()).toMatch(/#s2-1-0-37$/)
    expect(await page.locator('search').isVisible()).toBe(false)
  })
})
