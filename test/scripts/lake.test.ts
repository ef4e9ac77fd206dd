import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'

const LAKE = resolve(import.meta.dirname, '../../scripts/lake.ts')

let folder: string
let data: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-lake-'))
  data = join(folder, 'data')
  file = join(folder, 'monday.tar.gz')
})
afterEach(() => rmSync(folder, {recursive: true}))

describe('npm run lake', () => {
  test('serves a folder, is backed up meanwhile, ends cleanly, and takes the backup back', async () => {
    const served = await serve('--data', data, '--port', '0', '--dataset', 'news')
    expect(served.printed).toContain(`its token in ${join(data, 'token')}`)
    await served.client('news').create({_id: 'a', _type: 'note'})

    expect(await run('backup', file, '--data', data)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`${file} holds 1 dataset, as of `),
    })
    await served.client('news').create({_id: 'b', _type: 'note'})
    expect(await run('--data', data, 'check')).toMatchObject({
      status: 0,
      stdout: `${join(data, 'lake.db')}: sound\n`,
    })
    for (const args of [['compact'], ['restore', file, '--force']]) {
      expect(await run(...args, '--data', data)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('in use by another process'),
      })
    }
    expect(await served.stop('SIGINT')).toBe(0)
    expect(existsSync(join(data, 'lake.json'))).toBe(false)

    expect(await run('compact', '--data', data)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/lake\.db: [\d.]+ MB before, [\d.]+ MB now/),
    })
    expect(await run('restore', file, '--data', data)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('with --force it is replaced'),
    })
    expect(await run('restore', file, '--data', data, '--force')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/holds 1 dataset.*\nWhat it held before is in /),
    })

    const again = await serve('--data', data, '--port', '0', '--dataset', 'news')
    expect(await again.client('news').fetch('*._id')).toEqual(['a'])
    expect(await again.stop('SIGTERM')).toBe(0)
  }, 60_000)

  test('keeps nothing when it is to, and says the token', async () => {
    const served = await serve('--memory', '--port', '0')
    const [, token = ''] = /Its token is (\S+)/.exec(served.printed) ?? []
    const client = served.client('production', token)
    await client.create({_id: 'a', _type: 'note'})
    expect(await client.fetch('*._id')).toEqual(['a'])
    expect(await served.stop('SIGTERM')).toBe(0)
  })

  test('loads a file of documents, all or none of them', async () => {
    const lines = join(folder, 'notes.ndjson')
    writeFileSync(
      lines,
      '{"_id":"a","_type":"note"}\n{"_id":"b","_type":"note","to":{"_ref":"a"}}\n',
    )
    expect(await run('load', lines, '--data', data)).toMatchObject({
      status: 0,
      stdout: `2 documents written to dataset "production" in ${data}, 0 kept as they were.\n`,
    })
    const again = await run('load', lines, '--data', data)
    expect(again).toMatchObject({status: 1, stderr: expect.stringMatching(/^Line 1: .*"a".*\n$/)})
    expect(await run('load', lines, '--data', data, '--missing')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('0 documents written'),
    })
    const served = await serve('--data', data, '--port', '0')
    expect(await served.client('production').fetch('*[references("a")]._id')).toEqual(['b'])
    expect(await run('load', lines, '--data', data)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('in use'),
    })
    expect(await served.stop('SIGTERM')).toBe(0)
  }, 60_000)

  test('a damaged store is told with its way out, by the check as well', async () => {
    await (await serve('--data', data, '--port', '0')).stop('SIGTERM')
    truncateSync(join(data, 'lake.db'), 20_000)
    expect(await run('--data', data, '--port', '0')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/lake\.db is damaged: .*\nNo backup of this folder is known/),
    })
    expect(await run('check', '--data', data)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('lake.db: 1 fault\n  '),
    })
  })
})

describe('wrong usage is explained, and status 2', () => {
  test.each([
    {args: ['--port', 'x'], complaint: 'It takes a whole number from 0 to 65535'},
    {args: ['--keep-history', '-1'], complaint: 'It takes a whole number from 0 to 36500'},
    {args: ['--memory', '--keep-history', '3'], complaint: 'cannot be used with'},
    {args: ['backup'], complaint: "missing required argument 'file'"},
    {args: ['bakup'], complaint: 'too many arguments'},
  ])('$args', async ({args, complaint}) => {
    const {status, stderr} = await run(...args)
    expect({status, stderr}).toEqual({status: 2, stderr: expect.stringContaining(complaint)})
  })
})

test.each([['check'], ['compact'], ['backup', 'x.tar.gz']])(
  'there is nothing to %s in a folder without a lake',
  async (...args) => {
    expect(await run(...args, '--data', folder)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`There is no lake in ${folder}`),
    })
  },
)

async function serve(...args: string[]) {
  const process = spawnLake(args)
  const printed = await outputUntil(process, 'Ctrl-C stops it.')
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? []
  return {
    printed,
    client: (dataset: string, token?: string): SanityClient =>
      createClient({
        projectId: 'local',
        dataset,
        apiVersion: '2025-02-19',
        apiHost: url,
        useProjectHostname: false,
        useCdn: false,
        token: token ?? readFileSync(join(data, 'token'), 'utf8').trim(),
      }),
    async stop(signal: 'SIGINT' | 'SIGTERM'): Promise<number> {
      process.kill(signal)
      const [status] = await once(process, 'exit')
      return status
    },
  }
}

async function run(...args: string[]) {
  const process = spawnLake(args)
  const output = {stdout: '', stderr: ''}
  for (const name of ['stdout', 'stderr'] as const) {
    process[name]?.setEncoding('utf8').on('data', (text: string) => {
      output[name] += text
    })
  }
  const [status] = await once(process, 'close')
  return {status, ...output}
}

function spawnLake(args: string[]): ChildProcess {
  return spawn(process.execPath, [LAKE, ...args], {stdio: ['ignore', 'pipe', 'pipe']})
}

async function outputUntil({stdout}: ChildProcess, end: string): Promise<string> {
  let printed = ''
  for (;;) {
    const [chunk] = stdout ? await once(stdout, 'data') : []
    printed += String(chunk)
    if (printed.includes(end)) return printed
  }
}
