import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type {SanityClient} from '@sanity/client'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {launchBrowser} from '../../../scripts/browser.ts'
import {connect} from '../../../scripts/connect.ts'
import {BUILDING, type Faults, openBrowser, openDocument, STEP, stepAfterStep} from '../visit.ts'

let data: string
let server: Server
let client: SanityClient
let browser: Browser
let tabs: [Page, Page]
let faults: Faults
let person: string

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'dateline-restart-'))
  server = await startServer(0)
  client = (await connect({data})).client
  person = await client.fetch('*[_type == "person" && !defined(description)][0]._id')
  browser = await launchBrowser()
  const window = await openBrowser(browser, `http://localhost:${server.port}`)
  tabs = [window.page, await window.openTab()]
  faults = window.faults
  for (const tab of tabs) await tab.goto(window.address(`/structure/person;${person}`))
}, BUILDING)

afterAll(async () => {
  await browser?.close()
  await server?.kill()
  await rm(data, {recursive: true, force: true})
})

/** Two tabs over one server, a process of its own as `npm start` makes it, which dies the hard way. */
describe('two tabs and a server that is killed', () => {
  stepAfterStep()

  test(
    'each tab shows what is typed in the other',
    async () => {
      const [first, second] = tabs
      await description(first).pressSequentially('Typed here.')
      await expect.poll(() => description(second).inputValue(), {timeout: STEP}).toBe('Typed here.')
      await description(second).press('End')
      await description(second).pressSequentially(' And there.')
      await expectEverywhere('Typed here. And there.')
      expect(faults).toEqual({foreign: [], errors: []})
    },
    STEP,
  )

  test(
    'what is typed in both at once, in different fields, arrives in both',
    async () => {
      const [first, second] = tabs
      await Promise.all([
        description(first).pressSequentially(' On and on, letter by letter.', {delay: 30}),
        familyName(second)
          .fill('')
          .then(() =>
            familyName(second).pressSequentially('Family-of-the-second-tab', {delay: 30}),
          ),
      ])
      await expectEverywhere('Typed here. And there. On and on, letter by letter.')
      await expect
        .poll(() => familyName(first).inputValue(), {timeout: STEP})
        .toBe('Family-of-the-second-tab')
    },
    STEP,
  )

  test.each([
    {when: 'just after the last letter', typed: ' Then it died.', andThen: ''},
    {when: 'in the middle of a word', typed: ' And it di', andThen: 'ed again.'},
  ])(
    'nothing typed is lost when the server is killed $when, and starts anew',
    async ({typed, andThen}) => {
      const [first] = tabs
      const before = await description(first).inputValue()
      await description(first).press('End')
      await description(first).pressSequentially(typed)
      await server.kill()
      if (andThen) await description(first).pressSequentially(andThen)
      server = await startServer(server.port)
      await expectEverywhere(before + typed + andThen)
    },
    3 * STEP,
  )

  test(
    'and the tabs go on as before',
    async () => {
      const [first, second] = tabs
      const before = await description(first).inputValue()
      await description(second).press('End')
      await description(second).pressSequentially(' Life goes on.')
      await expectEverywhere(`${before} Life goes on.`)
      await openDocument(first, '').locator('[data-testid="action-publish"]:enabled').click()
      const published = () =>
        client.fetch('*[_id == $person][0].description', {person}, {perspective: 'published'})
      await expect.poll(published, {timeout: STEP}).toBe(`${before} Life goes on.`)
    },
    STEP,
  )

  test('has asked no other host for anything, and logged nothing but that the server was gone', () => {
    const others = faults.errors.filter((error) => !GONE.test(error))
    expect({...faults, errors: others}).toEqual({foreign: [], errors: []})
  })
})

const GONE = /net::ERR_(CONNECTION|EMPTY|NETWORK|SOCKET)|WebSocket/

type Server = {port: number; kill(): Promise<void>}

/** `npm start` without npm in between, so that the kill meets the server itself. */
async function startServer(port: number): Promise<Server> {
  const start = resolve(import.meta.dirname, '../../../scripts/start.ts')
  const args = [start, '--port', String(port), '--data', data]
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'inherit']})
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return {port: await portOf(child), kill}
}

/** Once everything is served, samples/ included. */
function portOf(child: ChildProcess): Promise<number> {
  const {promise, resolve: found, reject} = Promise.withResolvers<number>()
  let said = ''
  child.stdout?.on('data', (chunk) => {
    said += chunk
    const port = /localhost:(\d+)\/studio/.exec(said)?.[1]
    if (port) found(Number(port))
  })
  child.once('exit', () => reject(new Error(`The server ended, and all it said was:\n${said}`)))
  return promise
}

async function expectEverywhere(text: string): Promise<void> {
  for (const tab of tabs) {
    await expect.poll(() => description(tab).inputValue(), {timeout: STEP}).toBe(text)
  }
  const stored = () =>
    client.fetch('*[_id == $person][0].description', {person}, {perspective: 'drafts'})
  await expect.poll(stored, {timeout: STEP}).toBe(text)
}

function description(tab: Page) {
  return tab.getByTestId('field-description').locator('textarea')
}

function familyName(tab: Page) {
  return tab.getByTestId('field-familyName').locator('input')
}
