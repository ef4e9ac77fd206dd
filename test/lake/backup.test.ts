import {execFileSync} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {BackupError, backUp, LakeStartError, restoreBackup, startLake} from '../../lake/index.ts'
import {clientOf, makeToken, start} from './access/lakeWith.ts'
import {findingsIn} from './findingsIn.ts'

const now = new Date('2026-01-02T03:04:05Z')
let folder: string
let data: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-backup-'))
  data = join(folder, 'data')
  file = join(folder, 'backup.tar.gz')
})
afterEach(() => rmSync(folder, {recursive: true}))

/** A lake with these documents, closed again; its token comes back. */
async function keep(...ids: string[]): Promise<string> {
  const lake = await startLake({data})
  await clientOf(lake)
    .transaction(ids.map((_id) => ({create: {_id, _type: 'note'}})))
    .commit()
  await lake.close()
  return lake.token
}

async function idsIn(restored: string): Promise<string[]> {
  const lake = await startLake({data: restored})
  const ids = await clientOf(lake).fetch<string[]>('*._id', {}, {perspective: 'raw'})
  await lake.close()
  return ids
}

test('a backup that is made while documents are written holds each transaction whole, and all that were acknowledged', async () => {
  const lake = await startLake({data})
  const acknowledged: number[] = []
  const {stop, stopped} = writePairs(clientOf(lake), acknowledged)
  await expect.poll(() => acknowledged.length).toBeGreaterThan(20)
  const before = [...acknowledged]
  await backUp(data, file, now)
  const during = acknowledged.length
  stop()
  await stopped
  await lake.close()
  const elsewhere = join(folder, 'elsewhere')
  await restoreBackup(file, elsewhere, {force: false, now})
  expect(during).toBeGreaterThan(before.length)
  expect(findingsIn(elsewhere)).toEqual([])
  const ids = new Set(await idsIn(elsewhere))
  expect(before.filter((pair) => !ids.has(`a${pair}`))).toEqual([])
  expect(
    [...ids].filter((id) => !ids.has(id.replace(/^./, (side) => (side === 'a' ? 'b' : 'a')))),
  ).toEqual([])
})

test('a restored lake has the history and the assets too', async () => {
  const first = await startLake({data})
  const client = clientOf(first)
  await client.create({_id: 'a', _type: 'note', n: 1})
  await client.patch('a').set({n: 2}).commit()
  const asset = await client.assets.upload('file', Buffer.from('bytes'), {filename: 'a.txt'})
  await first.close()
  await backUp(data, file, now)
  await restoreBackup(file, join(folder, 'elsewhere'), {force: false, now})
  const second = await startLake({data: join(folder, 'elsewhere')})
  const lines = await clientOf(second).request<string>({
    url: '/data/history/production/transactions/a',
  })
  expect(lines.trim().split('\n')).toHaveLength(2)
  const path = new URL(asset.url).pathname
  expect(await (await fetch(second.url + path)).text()).toBe('bytes')
  await second.close()
})

test('a backup is made of a store that a killed process has left with its journal', async () => {
  await keep('a')
  const script = `import {openStore} from ${JSON.stringify(join(import.meta.dirname, '../../lake/index.ts'))}
    const store = openStore(process.argv[1])
    const b = {_id: 'b', _type: 'note', _rev: 't', _createdAt: '', _updatedAt: ''}
    store.atomically(() => store.documents.put(b))
    process.kill(process.pid, 'SIGKILL')`
  const kill = (): unknown =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script, join(data, 'lake.db')], {
      stdio: 'ignore',
    })
  expect(kill).toThrow()
  await backUp(data, file, now)
  await restoreBackup(file, join(folder, 'elsewhere'), {force: false, now})
  expect(await idsIn(join(folder, 'elsewhere'))).toEqual(['a', 'b'])
})

test('what a folder held is put aside, and its token goes on letting people in', async () => {
  const token = await keep('a')
  await backUp(data, file, now)
  await keep('b')
  await expect(restoreBackup(file, data, {force: false, now})).rejects.toThrow(
    `${data} holds a lake already: with --force it is replaced`,
  )
  expect(await idsIn(data)).toEqual(['a', 'b'])
  const {replaced} = await restoreBackup(file, data, {force: true, now})
  expect(await idsIn(data)).toEqual(['a'])
  expect(await keep('c')).toBe(token)
  expect(await idsIn(replaced ?? '')).toEqual(['a', 'b'])
})

test('every dataset is in a backup, private ones as private ones, but nobody who was sent away comes back', async () => {
  const first = await start({data})
  const {datasets} = clientOf(first)
  await datasets.edit('production', {aclMode: 'private'})
  await datasets.create('staging', {aclMode: 'private'})
  await clientOf(first, {dataset: 'staging'}).create({_id: 'b', _type: 'note'})
  const sentAway = await makeToken(first, 'editor')
  await backUp(data, file, now)
  await datasets.delete('staging')
  await clientOf(first).request({
    url: `/projects/local/tokens/${sentAway.id}`,
    method: 'DELETE',
  })
  const kept = await makeToken(first, 'viewer')
  await first.close()
  await restoreBackup(file, data, {force: true, now})

  const lake = await start({data})
  const staging = (token?: string) =>
    clientOf(lake, {dataset: 'staging', ...(token !== undefined && {token})}).fetch('*._id')
  expect(await staging(kept.key)).toEqual(['b'])
  await expect(staging(sentAway.key)).rejects.toMatchObject({statusCode: 401})
  for (const dataset of ['production', 'staging']) {
    await expect(clientOf(lake, {dataset, token: null}).fetch('*')).rejects.toMatchObject({
      statusCode: 401,
    })
  }
})

test('no token is in a backup, and it is one that any tar opens', async () => {
  const token = await keep('a')
  await backUp(data, file, now)
  const list = execFileSync('tar', ['-tzf', file], {encoding: 'utf8'})
  expect(list.trim().split('\n')).toEqual(['backup.json', 'lake.db'])
  const content = execFileSync('tar', ['-xzOf', file], {maxBuffer: 100_000_000})
  expect(content.includes(token)).toBe(false)
})

describe('a backup that cannot be made says why, and leaves nothing behind', () => {
  test.each([
    {of: 'a folder without a lake', prepare: () => mkdirSync(data), complaint: /no lake in/},
    {
      of: 'a lake, over a file that is there',
      prepare: async () => {
        await keep('a')
        writeFileSync(file, 'mine')
      },
      complaint: /backup\.tar\.gz is there already/,
    },
    {
      of: 'a damaged store',
      prepare: async () => {
        await keep('a')
        const bytes = readFileSync(join(data, 'lake.db'))
        writeFileSync(join(data, 'lake.db'), bytes.fill(0, 8192, 8192 + 8192))
      },
      complaint: /lake\.db is damaged, and was not backed up/,
    },
  ])('$of', async ({prepare, complaint}) => {
    await prepare()
    const before = existsSync(file)
    const attempt = backUp(data, file, now)
    await expect(attempt).rejects.toThrow(BackupError)
    await expect(attempt).rejects.toThrow(complaint)
    expect(existsSync(file)).toBe(before)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

describe('a restore that cannot be done says why, and leaves the folder as it was', () => {
  const archives: {of: string; make: () => void; complaint: RegExp}[] = [
    {of: 'no file', make: () => rmSync(file), complaint: /ENOENT/},
    {of: 'a text', make: () => writeFileSync(file, 'hello'), complaint: /incorrect header check/},
    {
      of: 'half a backup',
      make: () => writeFileSync(file, readFileSync(file).subarray(0, 1500)),
      complaint: /unexpected end of file/,
    },
    {
      of: 'a backup with a wrong byte',
      make: () => writeFileSync(file, readFileSync(file).fill(7, 1500, 1510)),
      complaint: /is not a whole backup/,
    },
    {
      of: 'an archive of something else',
      make: () => tarOf({'hello.txt': 'hello'}),
      complaint: /backup\.json/,
    },
    {
      of: 'an archive that writes elsewhere',
      make: () => tarOf({'../evil.db': 'x'}),
      complaint: /a file with the name "\.\.\/evil\.db"/,
    },
    {
      of: 'a backup without one of its stores',
      make: () =>
        tarOf({
          'backup.json': `{"format":1,"madeAt":"${now.toISOString()}","stores":["a.db"],"datasets":[]}`,
        }),
      complaint: /unable to open/,
    },
  ]

  test.each(archives)('of $of', async ({make, complaint}) => {
    await keep('a')
    await backUp(data, file, now)
    make()
    const attempt = restoreBackup(file, data, {force: true, now})
    await expect(attempt).rejects.toThrow(BackupError)
    await expect(attempt).rejects.toThrow(complaint)
    expect(await idsIn(data)).toEqual(['a'])
    expect(readdirSync(data).toSorted()).toEqual([
      'lake.db',
      'lake.db.lock',
      'last-backup.json',
      'project.json',
      'token',
    ])
  })

  test('into a folder that a lake serves', async () => {
    await keep('a')
    await backUp(data, file, now)
    const lake = await startLake({data})
    await expect(restoreBackup(file, data, {force: true, now})).rejects.toThrow(/in use/)
    await lake.close()
    expect(await idsIn(data)).toEqual(['a'])
  })

  test('interrupted while the stores were exchanged: no lake starts until it has been done again', async () => {
    await keep('a')
    await backUp(data, file, now)
    mkdirSync(join(data, 'restoring'))
    await expect(startLake({data})).rejects.toThrow(LakeStartError)
    await expect(startLake({data})).rejects.toThrow(/restore it again, with --force/)
    await restoreBackup(file, data, {force: true, now})
    expect(await idsIn(data)).toEqual(['a'])
  })
})

/** Writes pairs of documents, four at a time, until it is told to stop. */
function writePairs(client: SanityClient, acknowledged: number[]) {
  let isOn = true
  const write = async (from: number): Promise<void> => {
    for (let pair = from; isOn; pair += 4) {
      await client
        .transaction()
        .create({_id: `a${pair}`, _type: 'half', text: 'word '.repeat(500)})
        .create({_id: `b${pair}`, _type: 'half'})
        .commit()
      acknowledged.push(pair)
    }
  }
  const stopped = Promise.all([write(0), write(1), write(2), write(3)])
  return {
    stopped,
    stop() {
      isOn = false
    },
  }
}

/** An archive as somebody else might make it. */
function tarOf(files: Record<string, string>): void {
  const blocks = Object.entries(files).flatMap(([name, content]) => {
    const header = Buffer.alloc(512)
    header.write(name)
    header.write(content.length.toString(8).padStart(11, '0'), 124)
    header.write('ustar\x0000', 257)
    return [header, Buffer.from(content.padEnd(512, '\0'))]
  })
  writeFileSync(file, gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)])))
}
