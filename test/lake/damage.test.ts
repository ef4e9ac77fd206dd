import {randomBytes} from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {backUp, LakeStartError, startLake} from '../../lake/index.ts'
import {checkStore} from '../../lake/store/index.ts'
import {clientOf} from './access/lakeWith.ts'
import {startProcess} from './startProcess.ts'

/** A store of some hundred pages, and each test's copy of it. */
const folder = mkdtempSync(join(tmpdir(), 'dateline-damage-'))
const whole = join(folder, 'whole.db')
const data = join(folder, 'data')
const store = join(data, 'lake.db')

beforeAll(async () => {
  const lake = await startLake({data})
  const client = clientOf(lake)
  const documents = Array.from({length: 300}, (_, index) => ({
    _id: `d${index}`,
    _type: 'note',
    text: `${index} words `.repeat(20 + (index % 7) * 100),
    other: {_type: 'reference', _ref: `d${index >> 1}`},
  }))
  await client.transaction(documents.map((create) => ({create}))).commit()
  await client.delete('d299')
  await client.patch('d298').set({text: 'changed'}).commit()
  await lake.close()
  copyFileSync(store, whole)
})
beforeEach(() => copyFileSync(whole, store))
afterAll(() => rmSync(folder, {recursive: true}))

describe('a store whose file is damaged does not start, and says what is wrong and what to do', () => {
  const damages: {file: string; damage: () => void; complaint: RegExp}[] = [
    {
      file: 'of no bytes',
      damage: () => truncateSync(store),
      complaint: /lake\.db is empty, 0 bytes/,
    },
    {
      file: 'cut off',
      damage: () => truncateSync(store, statSync(store).size / 2),
      complaint: /lake\.db is damaged: /,
    },
    {
      file: 'that lacks its last byte',
      damage: () => truncateSync(store, statSync(store).size - 1),
      complaint: /lake\.db is damaged: /,
    },
    {
      file: 'with a page half written, in the middle',
      damage: () => overwrite(Math.floor(pages() / 2)),
      complaint: /lake\.db is damaged: /,
    },
    {
      file: 'with a torn first page',
      damage: () => overwrite(0),
      complaint: /lake\.db is (damaged|not a lake store): /,
    },
    {
      file: 'that holds something else',
      damage: () => writeFileSync(store, 'x'.repeat(5000)),
      complaint: /lake\.db is not a lake store: /,
    },
    {
      file: 'that is gone, but for its journal',
      damage() {
        rmSync(store)
        writeFileSync(`${store}-wal`, 'x'.repeat(5000))
      },
      complaint: /lake\.db is missing, but its journal .*lake\.db-wal is there/,
    },
  ]

  test.each(damages)('a file $file', async ({damage, complaint}) => {
    damage()
    const attempt = startLake({data})
    await expect(attempt).rejects.toThrow(LakeStartError)
    await expect(attempt).rejects.toThrow(complaint)
    await expect(attempt).rejects.toThrow(`restore FILE --data ${data} --force`)
    rmSync(`${store}-wal`, {force: true})
  })

  test('another dataset than the first says so when it is asked for, and the others go on', async () => {
    const first = await startLake({data})
    await clientOf(first).datasets.create('staging')
    await first.close()
    writeFileSync(join(data, 'dataset-staging.db'), 'x'.repeat(5000))
    const faults: unknown[] = []
    const lake = await startLake({data, onFault: (fault) => faults.push(fault)})
    const client = clientOf(lake)
    expect(await client.fetch('count(*)')).toBe(299)
    await expect(client.withConfig({dataset: 'staging'}).fetch('*')).rejects.toThrow(/failed/)
    expect(String(faults[0])).toContain(`restore FILE --data ${data} --force`)
    await client.datasets.delete('staging')
    await lake.close()
  })

  test('the newest backup is named, if it is still there', async () => {
    const file = join(folder, 'backup.tar.gz')
    await backUp(data, file, new Date('2026-01-02T03:04:05Z'))
    truncateSync(store)
    await expect(startLake({data})).rejects.toThrow(
      `The newest backup is of 2026-01-02T03:04:05.000Z. To go back to it:\n  npm run lake -- restore ${file} --data ${data} --force`,
    )
    rmSync(file)
    await expect(startLake({data})).rejects.toThrow(
      `The newest backup, of 2026-01-02T03:04:05.000Z, is no longer at ${file}.`,
    )
  })

  // What a pulled plug leaves of a write that was under way. Nobody was told that it was done.
  test('a journal that ends in the middle of something is none: what was acknowledged is there', async () => {
    const other = startProcess(data)
    const served = await other.begin()
    await clientOf(served ?? {url: '', token: ''}).create({_id: 'acknowledged', _type: 'note'})
    other.kill()
    await other.ended
    appendFileSync(`${store}-wal`, randomBytes(3000))
    const lake = await startLake({data})
    expect(await clientOf(lake).fetch('count(*[_id == "acknowledged"])')).toBe(1)
    await lake.close()
  })

  test('whichever page is half written, it is found', async () => {
    const unnoticed: number[] = []
    for (let page = 1; page < pages(); page += 19) {
      copyFileSync(whole, store)
      overwrite(page)
      const database = new DatabaseSync(store, {readOnly: true})
      if (checkStore(database).length === 0) unnoticed.push(page)
      database.close()
    }
    expect(unnoticed).toEqual([])
  })
})

describe('what a store keeps twice is compared', () => {
  const tampered: {with: string; sql: string; finding: RegExp}[] = [
    {with: 'nothing', sql: '', finding: /^$/},
    {
      with: 'a document that no transaction wrote',
      sql: `UPDATE docs SET json = json_set(json, '$.title', 'x') WHERE id = 'd5'`,
      finding: /"d5" is not what the last transaction/,
    },
    {
      with: 'a document under another id',
      sql: `UPDATE docs SET id = 'e5' WHERE id = 'd5'`,
      finding: /"e5" is filed under an id/,
    },
    {
      with: 'a document that is gone',
      sql: `DELETE FROM docs WHERE id = 'd250'`,
      finding: /"d250" is missing, though no transaction has deleted it/,
    },
    {
      with: 'a change that is gone',
      sql: `DELETE FROM changes WHERE document_id = 'd298' AND before IS NULL`,
      finding: /history of document "d298" has a gap/,
    },
    {
      with: 'a reference that is gone',
      sql: `DELETE FROM refs WHERE source = (SELECT seq FROM docs WHERE id = 'd7')`,
      finding: /references of document "d7" are filed wrongly/,
    },
    {
      with: 'a reference too many',
      sql: `INSERT INTO refs VALUES ('d1', 99999, 0)`,
      finding: /References of a document number 99999 are filed/,
    },
    {
      with: 'a text that is not indexed',
      sql: 'DELETE FROM texts WHERE rowid = 20',
      finding: /word "\w+" is not indexed/,
    },
  ]

  test.each(tampered)('a store with $with', ({sql, finding}) => {
    const database = new DatabaseSync(store)
    database.exec(sql)
    expect(checkStore(database).join('\n')).toMatch(finding)
    database.close()
  })
})

const PAGE = 8192

function pages(): number {
  return statSync(whole).size / PAGE
}

/** The first half of a page is of another time than the second. */
function overwrite(page: number): void {
  const file = openSync(store, 'r+')
  writeSync(file, Buffer.alloc(PAGE / 2, 0), 0, PAGE / 2, page * PAGE)
  closeSync(file)
}
