import {
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {startLake} from '../../lake/index.ts'
import {readStored} from '../../lake/readStored.ts'
import {clientOf} from './access/lakeWith.ts'

let data: string
const inData = (name: string): string => join(data, name)

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'dateline-rest-'))
  await using lake = await startLake({data})
  const client = clientOf(lake)
  await client.create({_id: 'import.a', _type: 'note', text: 'One', 'sha-256': 'ab'})
  await client.create({_id: 'b', _type: 'note', text: 'Two', list: [1]})
})
afterEach(() => rmSync(data, {recursive: true, force: true}))

const read = (dataset = 'production') =>
  readStored(data, dataset, ['b', 'import.a', 'nobody'], ['_id', 'text', 'sha-256', 'list'])
const textOfB = (folder = data) => readStored(folder, 'production', ['b'], ['text'])

describe('a data folder that no lake serves', () => {
  test('tells what was written last, and is left as it was', () => {
    const before = readdirSync(data)
    expect(read()?.toSorted((one, two) => (String(one._id) < String(two._id) ? -1 : 1))).toEqual([
      {_id: 'b', text: 'Two', 'sha-256': null, list: [1]},
      {_id: 'import.a', text: 'One', 'sha-256': 'ab', list: null},
    ])
    expect(readdirSync(data)).toEqual(before)
  })

  test.each<[string, () => void]>([
    ['nothing was ever kept', () => rmSync(data, {recursive: true})],
    ['a backup was being restored', () => writeFileSync(inData('restoring'), '')],
    ['the store is damaged', () => truncateSync(inData('lake.db'), 4000)],
    ['the store is somebody else’s', () => inStore('PRAGMA application_id = 7')],
    ['the store is an older version’s', () => inStore('PRAGMA user_version = 1')],
    ['the list of datasets is damaged', () => writeFileSync(inData('project.json'), '{')],
    ['a lake serves another dataset', () => announce({dataset: 'staging'})],
    ['what a lake has said of itself is damaged', () => announce('half')],
    ['there is no list of datasets', () => writeFileSync(inData('project.json'), '[]')],
  ])('tells nothing where %s', (_, happens) => {
    happens()
    expect(read()).toBeUndefined()
  })

  test('tells nothing of a dataset that it did not begin with', () => {
    expect(read('staging')).toBeUndefined()
  })
})

test('a lake that runs on the folder is not asked, nor what it has answered for passed over', async () => {
  await using lake = await startLake({data})
  expect(textOfB()).toEqual([{text: 'Two'}])
  await clientOf(lake).patch('b').set({text: 'Three'}).commit()
  expect(textOfB()).toEqual([{text: 'Three'}])
})

test('what a lake wrote that has died since is told, and left for the next one to put in order', async () => {
  const left = `${data}-left`
  try {
    await using lake = await startLake({data})
    await clientOf(lake).patch('b').set({text: 'Three'}).commit()
    // As a killed process leaves its files.
    cpSync(data, left, {recursive: true})
    rmSync(join(left, 'lake.db-shm'))
    expect(textOfB(left)).toEqual([{text: 'Three'}])
    expect(statSync(join(left, 'lake.db-wal')).size).toBeGreaterThan(0)
  } finally {
    rmSync(left, {recursive: true, force: true})
  }
})

function announce(lake: unknown): void {
  writeFileSync(inData('lake.json'), JSON.stringify(lake))
}

function inStore(sql: string): void {
  const database = new DatabaseSync(inData('lake.db'))
  database.exec(sql)
  database.close()
}
