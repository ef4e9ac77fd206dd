import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {createClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {LakeStartError, type RunningLake, runningLake, startLake} from '../../lake/index.ts'

let data: string
const started: RunningLake[] = []

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'dateline-lake-'))
})

afterEach(async () => {
  for (const lake of started.splice(0)) await lake.close()
  rmSync(data, {recursive: true})
})

async function start(settings: Parameters<typeof startLake>[0]): Promise<RunningLake> {
  const lake = await startLake(settings)
  started.push(lake)
  return lake
}

function clientOf({url, token}: {url: string; token: string}) {
  return createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    token,
  })
}

describe('the data folder', () => {
  test('keeps documents and the token over a restart', async () => {
    const first = await startLake({data: join(data, 'new', 'folder')})
    await clientOf(first).create({_id: 'a', _type: 't'})
    await first.close()
    const second = await start({data: join(data, 'new', 'folder')})
    expect(second.token).toBe(first.token)
    expect(await clientOf(second).fetch('*._id')).toEqual(['a'])
  })

  test('has a token that only its owner reads', async () => {
    await start({data})
    expect(statSync(join(data, 'token')).mode & 0o777).toBe(0o600)
  })

  test('that it makes is its owner’s alone', async () => {
    await start({data: join(data, 'new')})
    expect(statSync(join(data, 'new')).mode & 0o777).toBe(0o700)
  })

  test('whose token file is empty starts no lake that anybody may write to', async () => {
    writeFileSync(join(data, 'token'), '')
    await expect(startLake({data})).rejects.toThrow(/token file .* is empty: delete it/)
  })

  test('tells others where its lake answers, and no longer when it is closed', async () => {
    const lake = await startLake({data})
    const {url, token, projectId, dataset} = lake
    expect(await runningLake(data)).toEqual({url, token, projectId, dataset})
    await lake.close()
    expect(await runningLake(data)).toBeUndefined()
  })

  test.each([
    {
      left: 'a lake that died',
      content: '{"url":"http://127.0.0.1:9","pid":1,"projectId":"p","dataset":"d"}',
    },
    {left: 'half a file', content: '{"url":'},
  ])('is not taken for served by what $left left behind', async ({content}) => {
    const lake = await startLake({data})
    await lake.close()
    writeFileSync(join(data, 'lake.json'), content)
    expect(await runningLake(data)).toBeUndefined()
  })

  test('is not taken for served by a lake with another token', async () => {
    const lake = await start({data})
    writeFileSync(join(data, 'token'), 'another')
    expect(await runningLake(data)).toBeUndefined()
    expect(lake.url).toBeTruthy()
  })
})

describe('a lake that cannot start says why in one sentence', () => {
  test.each(['/proc/dateline', '/dev/null/dateline'])(
    'a folder that cannot be made: %s',
    async (folder) => {
      const attempt = startLake({data: folder})
      await expect(attempt).rejects.toThrow(LakeStartError)
      await expect(attempt).rejects.toThrow(`Cannot write to the data folder ${folder}: E`)
    },
  )

  test('a folder that another lake serves', async () => {
    const lake = await start({data})
    const attempt = startLake({data})
    await expect(attempt).rejects.toThrow(LakeStartError)
    await expect(attempt).rejects.toThrow(
      `The data folder ${data} is served by another process already (process ${process.pid}, ${lake.url})`,
    )
  })

  test('a port that is taken', async () => {
    const {port} = await start({})
    const attempt = startLake({data, port})
    await expect(attempt).rejects.toThrow(LakeStartError)
    await expect(attempt).rejects.toThrow(`Port ${port} is in use`)
    await start({data})
  })

  test('a file that is no database', async () => {
    writeFileSync(join(data, 'lake.db'), 'x'.repeat(5000))
    await expect(startLake({data})).rejects.toThrow(/lake\.db is not a lake store/)
  })

  test("another program's database", async () => {
    const other = new DatabaseSync(join(data, 'lake.db'))
    other.exec('CREATE TABLE theirs (a)')
    other.close()
    await expect(startLake({data})).rejects.toThrow(/another program's SQLite database/)
  })

  test('a store of a later version', async () => {
    const lake = await startLake({data})
    await lake.close()
    const database = new DatabaseSync(join(data, 'lake.db'))
    database.exec('PRAGMA user_version = 1000')
    database.close()
    await expect(startLake({data})).rejects.toThrow(/newer Dateline \(store version 1000/)
  })
})

describe('the port', () => {
  test.each([
    {host: 'evil.example', status: 403},
    {host: 'localhost:1', status: 403},
    {host: 'a b', status: 400},
  ])('a request to the host "$host" is turned away', async ({host, status}) => {
    const {port} = await start({})
    expect(await statusFor(port, '/v1/ping', host)).toBe(status)
  })

  test('a request to localhost is answered, by whichever of its names', async () => {
    const {port} = await start({})
    for (const name of ['localhost', '127.0.0.1', '[::1]']) {
      expect(await statusFor(port, '/v1/ping', `${name}:${port}`)).toBe(200)
    }
  })

  test('a path that names another machine is turned away', async () => {
    const {port} = await start({})
    expect(await statusFor(port, 'http://evil.example/v1/ping', `localhost:${port}`)).toBe(403)
  })

  test('an upload beyond 100 MB is refused with an answer that arrives', async () => {
    const {url, token} = await start({})
    const response = await fetch(`${url}/v1/assets/files/production`, {
      method: 'POST',
      headers: {authorization: `Bearer ${token}`},
      body: new Uint8Array(101 * 1024 * 1024),
    })
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('100 MB')
  })

  test('what the API does not answer goes to the fallback', async () => {
    const {url} = await start({
      fallback: async (request) => new Response(new URL(request.url).pathname),
    })
    expect(await (await fetch(`${url}/studio/structure`)).text()).toBe('/studio/structure')
    expect((await fetch(`${url}/v1/nothing`)).status).toBe(404)
  })

  test("a page that is signed in by the cookie writes, but no page that only has the browser's cookie", async () => {
    const {url, cookie} = await start({})
    const create = (headers: HeadersInit) =>
      fetch(`${url}/v1/data/mutate/production`, {
        method: 'POST',
        headers: {cookie, ...headers},
        body: JSON.stringify({mutations: [{create: {_type: 't'}}]}),
      })
    expect((await create({origin: url})).status).toBe(200)
    expect((await create({origin: 'http://localhost:9999'})).status).toBe(403)
    expect((await create({origin: 'https://evil.example'})).status).toBe(403)
  })

  // Both cookies had one name, and to open one lake's Studio signed the editor of the other out.
  test('a browser that holds the cookies of two lakes is signed in to both', async () => {
    const lakes = [await start({}), await start({})]
    const jar = new Map(lakes.map(({cookie}) => cookie.split('=') as [string, string]))
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ')
    for (const {url} of lakes) {
      const me = await fetch(`${url}/v1/users/me`, {headers: {cookie}})
      expect(await me.json()).toMatchObject({id: 'local-editor'})
    }
  })

  test('a page elsewhere on this machine may read, and write with the token itself', async () => {
    const {url, token} = await start({})
    const origin = 'http://localhost:3000'
    const read = await fetch(`${url}/v1/data/query/production?query=*`, {headers: {origin}})
    expect(read.headers.get('access-control-allow-origin')).toBe(origin)
    const write = await fetch(`${url}/v1/data/mutate/production`, {
      method: 'POST',
      headers: {origin, authorization: `Bearer ${token}`},
      body: JSON.stringify({mutations: [{create: {_type: 't'}}]}),
    })
    expect(write.status).toBe(200)
    const stranger = await fetch(`${url}/v1/data/query/production?query=*`, {
      headers: {origin: 'https://evil.example'},
    })
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull()
  })
})

/** Node's own `fetch` does not let a Host header through. */
function statusFor(port: number, path: string, host: string): Promise<number | undefined> {
  const {promise, resolve, reject} = Promise.withResolvers<number | undefined>()
  request({port, host: '127.0.0.1', path, headers: {host}}, (response) => {
    response.resume()
    resolve(response.statusCode)
  })
    .on('error', reject)
    .end()
  return promise
}
