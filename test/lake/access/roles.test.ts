import {once} from 'node:events'
import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {WebSocket} from 'ws'
import {sessionCookie} from '../../../lake/access/index.ts'
import type {RunningLake} from '../../../lake/index.ts'
import {clientOf, makeToken, start} from './lakeWith.ts'

const TOKENS = '/projects/local/tokens'
const roleNames = ['viewer', 'editor', 'administrator'] as const
type Who = (typeof roleNames)[number] | 'nobody'

/** What it takes to do what. */
const deeds: {does: string; method: string; path: string; body?: unknown; may: Who[]}[] = [
  ...['/data/query/production?query=*', '/data/doc/production/a'].map((path) => ({
    does: `reads ${path}`,
    method: 'GET',
    path,
    may: ['nobody', 'viewer', 'editor', 'administrator'] as Who[],
  })),
  ...[
    '/data/export/production',
    '/data/history/production/documents/a',
    '/data/history/production/transactions/a',
    '/projects',
    '/projects/local',
    '/projects/local/datasets',
    '/projects/local/roles',
    '/projects/local/grants',
    '/users/me',
  ].map((path) => ({
    does: `reads ${path}`,
    method: 'GET',
    path,
    may: ['viewer', 'editor', 'administrator'] as Who[],
  })),
  {
    does: 'writes',
    method: 'POST',
    path: '/data/mutate/production?dryRun=true',
    body: {mutations: [{create: {_type: 't'}}]},
    may: ['editor', 'administrator'],
  },
  {
    does: 'acts',
    method: 'POST',
    path: '/data/actions/production?dryRun=true',
    body: {
      actions: [
        {
          actionType: 'sanity.action.document.create',
          publishedId: 'b',
          attributes: {_id: 'drafts.b', _type: 't'},
          ifExists: 'fail',
        },
      ],
    },
    may: ['editor', 'administrator'],
  },
  {
    does: 'uploads',
    method: 'POST',
    path: '/assets/files/production',
    body: 'text',
    may: ['editor', 'administrator'],
  },
  {does: 'lists tokens', method: 'GET', path: TOKENS, may: ['administrator']},
  {
    does: 'makes a token',
    method: 'POST',
    path: TOKENS,
    body: {label: 'x', roleName: 'viewer'},
    may: ['administrator'],
  },
  {does: 'lists origins', method: 'GET', path: '/projects/local/cors', may: ['administrator']},
  {
    does: 'allows an origin',
    method: 'POST',
    path: '/projects/local/cors',
    body: {origin: 'https://example.com'},
    may: ['administrator'],
  },
  {does: 'makes a dataset', method: 'PUT', path: '/datasets/new', may: ['administrator']},
  {
    does: 'edits a dataset',
    method: 'PATCH',
    path: '/datasets/production',
    body: {aclMode: 'public'},
    may: ['administrator'],
  },
]

test.each(deeds)('who $does: $may', async ({method, path, body, may}) => {
  const lake = await start()
  const allowed: Who[] = []
  for (const who of ['nobody', ...roleNames] as const) {
    const token = who === 'nobody' ? undefined : (await makeToken(lake, who)).key
    const response = await fetch(`${lake.url}/v2025-02-19${path}`, {
      method,
      ...(token !== undefined && {headers: {authorization: `Bearer ${token}`}}),
      ...(body !== undefined && {body: JSON.stringify(body)}),
    })
    // Who is let in twice may find that the deed is done.
    if (response.ok || response.status === 409) allowed.push(who)
    else expect([401, 403]).toContain(response.status)
  }
  expect(allowed).toEqual(may)
})

test('a viewer reads drafts, and is told why nothing is written', async () => {
  const lake = await start()
  await clientOf(lake).create({_id: 'drafts.a', _type: 't'})
  const viewer = clientOf(lake, {token: (await makeToken(lake, 'viewer', 'The website')).key})
  expect(await viewer.fetch('*._id', {}, {perspective: 'raw'})).toEqual(['drafts.a'])
  await expect(viewer.create({_type: 't'})).rejects.toMatchObject({
    statusCode: 403,
    details: {
      type: 'insufficientPermissionsError',
      description: expect.stringContaining('"The website" has the role viewer'),
    },
  })
})

test.each([
  {role: 'viewer', permissions: ['read', 'history']},
  {role: 'editor', permissions: ['read', 'create', 'update', 'history', 'editHistory']},
] as const)('the Studio of a $role learns what it may do', async ({role, permissions}) => {
  const lake = await start()
  const {key, id, label} = await makeToken(lake, role)
  const client = clientOf(lake, {token: key})
  const acl = await client.request({url: '/projects/local/datasets/production/acl'})
  expect(acl).toEqual([{filter: '_id in path("**")', permissions}])
  expect(await client.users.getById('me')).toMatchObject({
    id,
    name: label,
    role,
    roles: [{name: role}],
  })
  const grants = await client.request({url: '/projects/local/grants'})
  expect(Object.keys(grants)).not.toContain('sanity.project.tokens')
})

test('what an editor writes is the editor’s in the history', async () => {
  const lake = await start()
  const {key, id} = await makeToken(lake, 'editor')
  const editor = clientOf(lake, {token: key})
  const {_rev} = await editor.create({_id: 'a', _type: 't'})
  const line: string = await editor.request({url: '/data/history/production/transactions/a'})
  expect(JSON.parse(line)).toMatchObject({id: _rev, author: id})
})

test('a token is told once, listed without its secret, and of no use when it is deleted', async () => {
  const lake = await start()
  const made = await makeToken(lake, 'editor', 'The importer')
  const admin = clientOf(lake)
  const listed = await admin.request({url: TOKENS})
  expect(listed).toMatchObject([{id: made.id, label: 'The importer', roles: [{name: 'editor'}]}])
  expect(JSON.stringify(listed)).not.toContain(made.key)
  await admin.request({url: `${TOKENS}/${made.id}`, method: 'DELETE'})
  await expect(clientOf(lake, {token: made.key}).fetch('*')).rejects.toMatchObject({
    statusCode: 401,
    message: 'Unauthorized - Session not found',
  })
  const again = admin.request({url: `${TOKENS}/${made.id}`, method: 'DELETE'})
  await expect(again).rejects.toMatchObject({statusCode: 404})
})

test('a listener whose token is deleted is cut off', async () => {
  const lake = await start()
  const {id, key} = await makeToken(lake, 'viewer')
  const response = await fetch(`${lake.url}/v1/data/listen/production?query=*`, {
    headers: {authorization: `Bearer ${key}`},
  })
  await clientOf(lake).request({url: `${TOKENS}/${id}`, method: 'DELETE'})
  expect(await response.text()).toMatch(/^event: welcome/)
})

test('who takes part in presence and whose token is deleted does so no longer', async () => {
  const lake = await start()
  const {id, key} = await makeToken(lake, 'viewer')
  const socket = new WebSocket(`${lake.url.replace('http', 'ws')}/v1/socket/production`, {
    headers: {authorization: `Bearer ${key}`},
  })
  await once(socket, 'open')
  const closed = once(socket, 'close')
  await clientOf(lake).request({url: `${TOKENS}/${id}`, method: 'DELETE'})
  await closed
})

test.each([
  {wrong: 'no label', body: {roleName: 'viewer'}, says: '"label" is required'},
  {
    wrong: 'a role that there is not',
    body: {label: 'x', roleName: 'owner'},
    says: '"roleName" must be "viewer" or "editor" or "administrator"',
  },
])('a token with $wrong is refused', async ({body, says}) => {
  const attempt = clientOf(await start()).request({url: TOKENS, method: 'POST', body})
  await expect(attempt).rejects.toMatchObject({
    statusCode: 400,
    message: expect.stringContaining(says),
  })
})

test('the folder keeps tokens over a restart, none of them in a form that signs in', async () => {
  const data = mkdtempSync(join(tmpdir(), 'dateline-lake-'))
  const first = await start({data})
  const {key} = await makeToken(first, 'viewer')
  await first.close()
  const kept = join(data, 'project.json')
  expect(readFileSync(kept, 'utf8')).not.toContain(key.slice(2))
  expect(statSync(kept).mode & 0o777).toBe(0o600)
  const second = await start({data})
  expect(await nameOf(second, {authorization: `Bearer ${key}`})).toBe('A viewer')
  rmSync(data, {recursive: true})
})

test('a browser with the cookie of a viewer’s token is that viewer', async () => {
  const lake = await start()
  const {key} = await makeToken(lake, 'viewer', 'A reader')
  expect(await nameOf(lake, {cookie: `theme=dark; ${sessionCookie(key)}`})).toBe('A reader')
  // The Studio's page adds the lake's own, without looking for others.
  expect(await nameOf(lake, {cookie: `${lake.cookie}; ${sessionCookie(key)}`})).toBe('A reader')
})

async function nameOf({url}: RunningLake, headers: HeadersInit): Promise<string> {
  const response = await fetch(`${url}/v1/users/me`, {headers})
  return ((await response.json()) as {name: string}).name
}
