import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {createInterface} from 'node:readline'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const START = resolve(import.meta.dirname, '../../scripts/start.ts')
/** The first start of a fresh checkout builds the Studio. */
const BUILDING = 120_000

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-start-'))
})

afterAll(() => rm(folder, {recursive: true, force: true}))

describe('npm start', () => {
  test(
    'imports samples/, serves Studio and API, and ends cleanly',
    async () => {
      const data = join(folder, 'whole')
      const first = await start(['--port', '0', '--data', data])
      expect(first.printed).toMatch(/Imported\s+\S/)
      expect(first.printed).toMatch(/article\s+1\s+1\n/)

      const studio = await fetch(addressIn(first.printed, 'Studio'))
      expect(studio.status).toBe(200)
      expect(studio.headers.get('content-type')).toContain('text/html')
      expect(await countArticles(addressIn(first.printed, 'Query API'))).toBe(1)
      expect(await stop(first.process)).toBe(0)
      expect(await readdir(data)).not.toContain('lake.json')

      const second = await start(['--port', '0', '--data', data])
      expect(second.printed).toContain('Is there already')
      expect(await stop(second.process)).toBe(0)
    },
    BUILDING,
  )

  test('prints its help', async () => {
    const {status, stdout} = await run(['--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('--port')
    expect(stdout).toContain('SANITY_PROJECT_ID')
  })
})

describe('what prevents a start is said in one line', () => {
  test('a port in use', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const result = await run(['--port', port, '--data', join(folder, 'busy')])
    server.close()
    expect(result).toMatchObject({status: 1, stderr: expect.stringContaining(`Port ${port} is`)})
    expect(linesOf(result.stderr)).toHaveLength(1)
  })

  test.each([
    ['a data folder that cannot be written to', 1, () => ['--data', join(folder, 'file', 'data')]],
    ['a data folder that is a file', 1, () => ['--data', join(folder, 'file')]],
    ['a port that is none', 2, () => ['--port', 'http']],
    ['an option that does not exist', 2, () => ['--colour']],
  ])('%s', async (_, expected, args) => {
    await writeFile(join(folder, 'file'), 'no folder')
    const {status, stdout, stderr} = await run(args())
    expect({status, stdout}).toEqual({status: expected, stdout: ''})
    expect(linesOf(stderr)).toHaveLength(1)
  })
})

/** Runs until what it prints says that all is up. */
async function start(args: string[]): Promise<{process: ChildProcess; printed: string}> {
  const process = spawnStart(args)
  let printed = ''
  for await (const line of createInterface({input: process.stdout})) {
    printed += `${line}\n`
    if (line.includes('Ctrl-C')) return {process, printed}
  }
  throw new Error(`npm start ended before all was up. It printed:\n${printed}`)
}

async function stop(process: ChildProcess): Promise<number | null> {
  const ended = once(process, 'exit')
  process.kill('SIGINT')
  const [status] = await ended
  return status
}

async function run(args: string[]) {
  const process = spawnStart(args)
  const [stdout, stderr, [status]] = await Promise.all([
    textOf(process.stdout),
    textOf(process.stderr),
    once(process, 'exit'),
  ])
  return {status, stdout, stderr}
}

function spawnStart(args: string[]) {
  const {SANITY_PROJECT_ID: _, ...env} = process.env
  return spawn(process.execPath, [START, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  let text = ''
  for await (const chunk of stream) text += chunk
  return text
}

function addressIn(printed: string, name: string): string {
  return new RegExp(`${name}\\s+(http://\\S+)`).exec(printed)?.[1] ?? ''
}

async function countArticles(queryApi: string): Promise<number> {
  const query = encodeURIComponent('count(*[_type == "article"])')
  const response = await fetch(`${queryApi}?query=${query}`)
  return ((await response.json()) as {result: number}).result
}

function linesOf(text: string): string[] {
  return text.trimEnd().split('\n')
}
