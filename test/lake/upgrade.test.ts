import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {startLake} from '../../lake/index.ts'
import {APPLICATION_ID, migrations} from '../../lake/store/schema.ts'
import {clientOf} from './access/lakeWith.ts'
import {findingsIn} from './findingsIn.ts'

let data: string
let path: string

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'dateline-upgrade-'))
  path = join(data, 'lake.db')
})
afterEach(() => rmSync(data, {recursive: true}))

/** What the first release wrote: two transactions, a draft among them, references, and an asset. */
const documents = [
  {_id: 'anna', _type: 'person', name: 'Anna of the U.S.A.', tags: ['a']},
  {_id: 'drafts.anna', _type: 'person', name: 'Anna the Second', tags: ['b']},
  {_id: 'note', _type: 'note', about: {_type: 'reference', _ref: 'anna'}, text: 'Something said'},
].map((document) => ({
  ...document,
  _rev: document._id === 'note' ? 't2' : 't1',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
}))

/** A store as the first release left it, written by the statements that it had. */
function writeFirstRelease(): void {
  const database = new DatabaseSync(path)
  const [first] = migrations
  database.exec(`PRAGMA journal_mode = WAL; BEGIN; ${first}`)
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1`)
  const put = database.prepare('INSERT INTO docs (seq, id, type, json) VALUES (?, ?, ?, ?)')
  const index = database.prepare('INSERT INTO texts (rowid, text) VALUES (?, ?)')
  const change = database.prepare('INSERT INTO changes VALUES (?, ?, NULL, ?, ?)')
  database.exec(`
    INSERT INTO transactions VALUES (1, 't1', '2026-01-01T00:00:00.000Z', 'local-editor');
    INSERT INTO transactions VALUES (2, 't2', '2026-01-02T00:00:00.000Z', 'local-editor');
    INSERT INTO refs VALUES ('anna', 'note', 0);
    INSERT INTO preferences VALUES ('local-editor', 'sort', '"name"');
    INSERT INTO assets VALUES ('0123456789012345678901234567890123456789.txt', 'text/plain', 'bytes');
  `)
  for (const [seq, document] of documents.entries()) {
    const json = JSON.stringify(document)
    put.run(seq + 1, document._id, document._type, json)
    index.run(seq + 1, Object.values(document).join('\n'))
    change.run(
      document._rev === 't2' ? 2 : 1,
      document._id,
      json,
      JSON.stringify([{create: document}]),
    )
  }
  database.exec('COMMIT')
  database.close()
}

describe('a store of the first release', () => {
  const answers: {query: string; perspective?: 'raw' | 'published' | 'drafts'; answer: unknown}[] =
    [
      {query: '*', perspective: 'raw', answer: documents},
      {query: '*[_type == "person"]._id', perspective: 'published', answer: ['anna']},
      {
        query: '*[_type == "person"].name',
        perspective: 'drafts',
        answer: ['Anna the Second'],
      },
      {query: '*[references("anna")]._id', answer: ['note']},
      {query: '*[_id == "note"][0].about->name', answer: 'Anna of the U.S.A.'},
      {query: '*[[name, text] match "said"]._id', answer: ['note']},
      {query: '*[name match "USA"]._id', answer: ['anna']},
    ]

  test.each(answers)('answers $query as it did', async ({query, perspective, answer}) => {
    writeFirstRelease()
    const lake = await startLake({data})
    const client = clientOf(lake)
    expect(await client.fetch(query, {}, {perspective: perspective ?? 'published'})).toEqual(answer)
    await lake.close()
  })

  test('keeps its history and goes on with it, and is sound', async () => {
    writeFirstRelease()
    const lake = await startLake({data})
    const client = clientOf(lake)
    await client.patch('note').set({text: 'Something else'}).commit({transactionId: 't3'})
    const url = '/data/history/production/transactions/note'
    const lines = (await client.request<string>({url})).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {id: 't2', mutations: [{create: documents[2]}]},
      {id: 't3', mutations: [{patch: {id: 'note', set: {text: 'Something else'}}}]},
    ])
    const then = '/data/history/production/documents/note?revision=t2'
    expect(await client.request({url: then})).toEqual({documents: [documents[2]]})
    await expect(client.delete('anna')).rejects.toThrow(/references to it from "note"/)
    await lake.close()
    expect(findingsIn(data)).toEqual([])
  })
})

const steps = migrations.map((_, index) => index + 1).slice(1)

test.each(steps)(
  'an upgrade that is killed in step %i has taken the steps before it, and is finished by the next start',
  async (step) => {
    writeFirstRelease()
    await upgradeAndDie(step)
    expect(versionOf()).toBe(step - 1)
    const lake = await startLake({data})
    expect(await clientOf(lake).fetch('*', {}, {perspective: 'raw'})).toEqual(documents)
    await lake.close()
    expect(versionOf()).toBe(migrations.length)
    expect(findingsIn(data)).toEqual([])
  },
)

/** Opens the store in a process that kills itself when it has done a step, and is about to commit it. */
async function upgradeAndDie(step: number): Promise<void> {
  const store = JSON.stringify(join(import.meta.dirname, '../../lake/store/index.ts'))
  const script = `import {DatabaseSync} from 'node:sqlite'
    import {openStore} from ${store}
    const {exec} = DatabaseSync.prototype
    DatabaseSync.prototype.exec = function (sql) {
      if (sql.includes('user_version = ${step};')) process.kill(process.pid, 'SIGKILL')
      return exec.call(this, sql)
    }
    openStore(process.argv[1])`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, path])
  const [, signal] = await once(child, 'exit')
  expect(signal).toBe('SIGKILL')
}

function versionOf(): number {
  const database = new DatabaseSync(path, {readOnly: true})
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version)
  database.close()
  return version
}
