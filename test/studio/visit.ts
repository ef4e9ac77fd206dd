import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import type {Browser, Locator, Page} from 'playwright-core'
import {afterAll, beforeAll, beforeEach, expect} from 'vitest'
import {launchBrowser} from '../../scripts/browser.ts'
import {buildStudio} from '../../scripts/buildStudio.ts'
import {connect} from '../../scripts/connect.ts'
import {importSamples} from '../../scripts/importSamples.ts'
import {startLakeWithStudio} from '../../scripts/lakeWithStudio.ts'

/** A build takes 15 seconds on two free cores; the browser tests share them with the other suites. */
export const BUILDING = 180_000
export const STEP = 45_000

/** What no visit may see: requests to other hosts, and errors in the console. */
export type Faults = {foreign: string[]; errors: string[]}

export type Visit = {
  client: SanityClient
  page: Page
  faults: Faults
  address(path: string): string
  openTab(): Promise<Page>
  end(): Promise<void>
}

/** An editor in front of the real Studio, on a lake of its own with samples/ in it. */
export async function beginVisit(): Promise<Visit> {
  await using ending = new AsyncDisposableStack()
  const data = await mkdtemp(join(tmpdir(), 'dateline-studio-'))
  ending.defer(() => rm(data, {recursive: true, force: true}))
  const {lake, build} = await startLakeWithStudio({data, port: 0}, () =>
    buildStudio({projectId: undefined, dataset: undefined}),
  )
  ending.defer(lake.close)
  const connection = await connect({data})
  await Promise.all([build, importSamples(connection)])
  const browser = await launchBrowser()
  ending.defer(() => browser.close())
  const visitor = await openBrowser(browser, `http://localhost:${lake.port}`)
  const begun = ending.move()
  return {client: connection.client, ...visitor, end: () => begun.disposeAsync()}
}

/** The one that all tests of a file share; `prepare` fills its lake before the first of them. */
export function sharedVisit(prepare?: (client: SanityClient) => Promise<unknown>): Visit {
  const visit: Partial<Visit> = {}
  beforeAll(async () => {
    Object.assign(visit, await beginVisit())
    if (visit.client) await prepare?.(visit.client)
  }, BUILDING)
  afterAll(() => visit.end?.())
  // Nothing of it is there until the tests begin.
  return visit as Visit
}

/** A window whose every tab is watched for faults. */
export async function openBrowser(browser: Browser, origin: string) {
  const faults: Faults = {foreign: [], errors: []}
  const context = await browser.newContext({viewport: {width: 1440, height: 900}})
  const openTab = async (): Promise<Page> => {
    const page = await context.newPage()
    page.setDefaultTimeout(STEP / 2)
    watch(page, origin, faults)
    return page
  }
  const address = (path: string): string => `${origin}/studio${path}`
  return {page: await openTab(), openTab, address, faults}
}

function watch(page: Page, origin: string, {foreign, errors}: Faults): void {
  const note = (url: string): void => {
    const isOurs = new URL(url).host === new URL(origin).host
    if (!isOurs && !/^(data|blob):/.test(url)) foreign.push(url)
  }
  page.on('request', (request) => note(request.url()))
  page.on('websocket', (socket) => note(socket.url()))
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' && text !== GOODBYE_TOO_LATE) errors.push(text)
  })
  page.on('pageerror', (error) => errors.push(String(error)))
}

/** When a page is left, Sanity's presence client may close its socket before the Studio says goodbye over it. */
const GOODBYE_TOO_LATE = 'WebSocket is already in CLOSING or CLOSED state.'

/** For a visit in which each test goes on where the one before it left the page: after a failed one it is over. */
export function stepAfterStep(): void {
  let stranded = false
  beforeEach(({skip, onTestFailed}) => {
    skip(stranded, 'an earlier step of the visit failed')
    onTestFailed(() => {
      stranded = true
    })
  })
}

/** The pane of an open document. */
export function openDocument(page: Page, title: string): Locator {
  const heading = page.getByTestId('document-panel-document-title').filter({hasText: title})
  return page.getByTestId('document-pane').filter({has: heading})
}

/** Chooses from the menu beside a document's button, as the button is called in the Studio's own tests. */
export function act(page: Page, pane: Locator, action: string): Promise<void> {
  const item = page.locator(`[data-testid="action-${action}"]:enabled`)
  return choose(pane.getByTestId('action-menu-button'), item)
}

export async function openHistory(page: Page, pane: Locator): Promise<void> {
  await choose(pane.getByTestId('pane-context-menu-button'), page.getByTestId('action-history'))
  await pane.getByTestId('timeline-item-button').first().waitFor()
}

/** A menu closes by itself when the document beneath it is still being loaded: it is opened until the item was chosen. */
async function choose(button: Locator, item: Locator): Promise<void> {
  const isChosen = async (): Promise<boolean> => {
    if (!(await item.isVisible())) await button.click()
    return item.click({timeout: MENU_OPENS}).then(
      () => true,
      () => false,
    )
  }
  await expect.poll(isChosen, {timeout: STEP}).toBe(true)
}

const MENU_OPENS = 3_000
