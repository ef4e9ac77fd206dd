import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {clientOf, start} from './lakeWith.ts'

let data: string

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'dateline-lake-'))
})
afterEach(() => rmSync(data, {recursive: true}))

test('datasets are made, listed, edited and deleted by the client', async () => {
  const {datasets} = clientOf(await start())
  const made = {datasetName: 'staging', aclMode: 'public', description: null}
  expect(await datasets.create('staging')).toEqual(made)
  expect(await datasets.list()).toMatchObject([
    {name: 'production', aclMode: 'public'},
    {name: 'staging', aclMode: 'public', createdByUserId: 'local-editor'},
  ])
  expect(await datasets.edit('staging', {aclMode: 'private'})).toMatchObject({aclMode: 'private'})
  expect(await datasets.delete('staging')).toEqual({deleted: true})
  expect(await datasets.list()).toMatchObject([{name: 'production'}])
})

test('each dataset has documents of its own, kept over a restart', async () => {
  const first = await start({data})
  await clientOf(first).datasets.create('staging', {aclMode: 'private'})
  await clientOf(first).create({_id: 'a', _type: 't'})
  await clientOf(first, {dataset: 'staging'}).create({_id: 'b', _type: 't'})
  await first.close()
  const second = await start({data})
  expect(await clientOf(second).fetch('*._id')).toEqual(['a'])
  expect(await clientOf(second, {dataset: 'staging'}).fetch('*._id')).toEqual(['b'])
  expect(await clientOf(second).datasets.list()).toMatchObject([{}, {aclMode: 'private'}])
})

test('a dataset is opened when it is first asked for, and its files go with it', async () => {
  const lake = await start({data})
  const {datasets} = clientOf(lake)
  const files = () => readdirSync(data).filter((name) => name.startsWith('dataset-'))
  await datasets.create('staging')
  expect(files()).toEqual([])
  const staging = clientOf(lake, {dataset: 'staging'})
  await staging.create({_id: 'a', _type: 't'})
  expect(await staging.fetch('*._id')).toEqual(['a'])
  expect(files()).toContain('dataset-staging.db')
  await datasets.delete('staging')
  expect(files()).toEqual([])
  await expect(staging.fetch('*')).rejects.toMatchObject({statusCode: 404})
  await datasets.create('staging')
  expect(await staging.fetch('*')).toEqual([])
})

test('a dataset that a lake is started for is made beside the one that was first', async () => {
  const first = await start({data})
  await clientOf(first).create({_id: 'a', _type: 't'})
  await first.close()
  const second = await start({data, dataset: 'test'})
  expect(await clientOf(second, {dataset: 'test'}).fetch('*')).toEqual([])
  expect(await clientOf(second).fetch('*._id')).toEqual(['a'])
})

test.each([
  '..',
  '.',
  'a.b',
  'a%2f..%2f..%2ftoken',
  '..%2ftoken',
  'A',
  '-a',
  '~a',
  'a%00',
  'a'.repeat(65),
])('no dataset can be named %s', async (name) => {
  const lake = await start({data})
  const response = await fetch(`${lake.url}/v1/datasets/${name}`, {
    method: 'PUT',
    headers: {authorization: `Bearer ${lake.token}`},
  })
  expect([400, 404]).toContain(response.status)
  expect(await clientOf(lake).datasets.list()).toHaveLength(1)
})

test.each([
  {wrong: 'there is already', method: 'PUT', name: 'production', status: 409},
  {wrong: 'there is not', method: 'DELETE', name: 'other', status: 404},
  {wrong: 'there is not', method: 'PATCH', name: 'other', status: 404},
  {wrong: 'the lake was made with', method: 'DELETE', name: 'production', status: 400},
  {wrong: 'is of another project', method: 'PUT', name: 'x', project: 'theirs', status: 404},
])('$method of a dataset that $wrong is refused', async ({method, name, project, status}) => {
  const url = `/projects/${project ?? 'local'}/datasets/${name}`
  const attempt = clientOf(await start()).request({url, method, body: {}})
  await expect(attempt).rejects.toMatchObject({statusCode: status})
})

test('a dataset whose file is there and whose name is lost, as after a restored backup, is there and private', async () => {
  const first = await start({data})
  await clientOf(first).datasets.create('staging')
  await clientOf(first, {dataset: 'staging'}).create({_id: 'a', _type: 't'})
  await first.close()
  rmSync(join(data, 'project.json'))
  const second = await start({data})
  expect(await clientOf(second).datasets.list()).toMatchObject([
    {name: 'production', aclMode: 'public'},
    {name: 'staging', aclMode: 'private'},
  ])
  expect(await clientOf(second, {dataset: 'staging'}).fetch('*._id')).toEqual(['a'])
})

test('a folder whose project.json is damaged starts no lake', async () => {
  writeFileSync(join(data, 'project.json'), '{"datasets": [{')
  await expect(start({data})).rejects.toThrow('project.json in the data folder is damaged')
  rmSync(join(data, 'project.json'))
  await start({data})
})

test.each([
  '/data/query/secret?query=*',
  '/data/doc/secret/a',
  '/data/listen/secret?query=*',
  '/data/live/events/secret',
  '/data/ping/secret',
])('a private dataset answers nothing to who has no token: %s', async (path) => {
  const lake = await start()
  await clientOf(lake).datasets.create('secret', {aclMode: 'private'})
  await clientOf(lake, {dataset: 'secret'}).create({_id: 'a', _type: 't'})
  const response = await fetch(`${lake.url}/v2025-02-19${path}`)
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({error: 'Unauthorized'})
})

test.each([
  {after: 'is made private', change: {method: 'PATCH', body: '{"aclMode": "private"}'}},
  {after: 'is deleted', change: {method: 'DELETE'}},
])('who listens without a token to a dataset that $after is cut off', async ({change}) => {
  const lake = await start()
  await clientOf(lake).datasets.create('staging')
  const response = await fetch(`${lake.url}/v1/data/listen/staging?query=*`)
  const headers = {authorization: `Bearer ${lake.token}`}
  await fetch(`${lake.url}/v1/datasets/staging`, {...change, headers})
  expect(await response.text()).toMatch(/^event: welcome/)
})

test('an image of a private dataset is shown to who knows its address', async () => {
  const lake = await start()
  await clientOf(lake).datasets.create('secret', {aclMode: 'private'})
  const {url} = await clientOf(lake, {dataset: 'secret'}).assets.upload('file', Buffer.from('text'))
  expect(await (await fetch(url)).text()).toBe('text')
})
