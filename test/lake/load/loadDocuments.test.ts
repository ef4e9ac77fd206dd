import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {
  createLake,
  documentLines,
  loadDocuments,
  openStore,
  type Store,
} from '../../../lake/index.ts'
import {checkStore, openReader} from '../../../lake/store/index.ts'
import {newsDocuments} from '../../../scripts/newsDocuments.ts'
import {lakeUnderTest} from '../../contracts/lake/index.ts'

let folder: string
let store: Store
let ids = 0

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-load-'))
  store = openStore(join(folder, 'lake.db'))
})
afterEach(() => {
  store.close()
  rmSync(folder, {recursive: true})
})

/** Loads documents by way of a file, as the command does. */
function load(
  documents: Iterable<object | string>,
  operation: 'create' | 'createOrReplace' | 'createIfNotExists' = 'create',
) {
  const file = join(folder, 'documents.ndjson')
  const lines = [...documents].map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
  writeFileSync(file, lines.join('\n'))
  return loadDocuments(store, {
    documents: documentLines(file),
    operation,
    author: 'loader',
    timestamp: '2026-01-01T00:00:00Z',
    ids: () => `load-${ids++}`,
  })
}

describe('a load', () => {
  test('puts documents in as mutations would, a transaction for a thousand, whatever refers to what', async () => {
    const documents = [...newsDocuments(2500)].reverse()
    expect(load(documents)).toEqual({written: 2500, kept: 0, transactions: 3})
    const [{_rev: _, ...first}] = documents as [(typeof documents)[number]]
    expect(store.documents.get(first._id)).toMatchObject(first)
    const reader = openReader(store.path)
    expect(checkStore(reader)).toEqual([])
    reader.close()
    expect(store.transactions.since(0).map(({changes}) => changes.length)).toEqual([
      1000, 1000, 500,
    ])
  })

  test('is seen by queries, and gives arrays their keys', async () => {
    load([{_id: 'a', _type: 't', title: 'Harbour', list: [{n: 1}]}])
    const lake = createLake({store, token: 'secret'})
    const {client} = lakeUnderTest({
      url: 'http://localhost',
      token: 'secret',
      fetch: lake.fetch,
      close: lake.close,
    })
    expect(await client().fetch('*[title match "harb*"][0].list')).toEqual([
      {_key: expect.any(String), n: 1},
    ])
    await lake.close()
    store = openStore(join(folder, 'lake.db'))
  })

  test.each([
    {operation: 'createOrReplace', written: 2, kept: 0, title: 'new'},
    {operation: 'createIfNotExists', written: 1, kept: 1, title: 'old'},
  ] as const)(
    '$operation leaves the $title text of a document that is there',
    ({operation, written, kept, title}) => {
      load([{_id: 'a', _type: 't', title: 'old'}])
      const loaded = load(
        [
          {_id: 'a', _type: 't', title: 'new'},
          {_id: 'b', _type: 't'},
        ],
        operation,
      )
      expect(loaded).toMatchObject({written, kept})
      expect(store.documents.get('a')).toHaveProperty('title', title)
    },
  )

  test('of the same document twice keeps both changes in the log', () => {
    load(
      [
        {_id: 'a', _type: 't', n: 1},
        {_id: 'a', _type: 't', n: 2},
      ],
      'createOrReplace',
    )
    expect(store.documents.get('a')).toHaveProperty('n', 2)
    expect(store.transactions.since(0)).toHaveLength(2)
  })

  const good = {_id: 'good', _type: 't'}
  test.each([
    {
      fault: 'a reference to nothing',
      lines: [good, {_id: 'b', _type: 't', to: {_ref: 'none'}}],
      says: /^Document "b" references non-existent document "none"/,
    },
    {
      fault: 'what is there already',
      lines: [good, {_id: 'there', _type: 't'}],
      says: /^Line 2: .*"there"/,
    },
    {fault: 'no type', lines: [good, '', {_id: 'b'}], says: /^Line 3: .*_type/},
    {fault: 'what is not JSON', lines: [good, '', '{'], says: /^Line 3: is not JSON/},
    {
      fault: 'an asset to be uploaded',
      lines: [good, {_type: 't', _sanityAsset: 'image@file:///a'}],
      says: /^Line 2: names an asset/,
    },
    {
      fault: 'an id that is none',
      lines: [good, {_id: 'a b', _type: 't'}],
      says: /^Line 2: Malformed document ID/,
    },
  ])('with $fault is refused, and leaves nothing behind', ({lines, says}) => {
    load([{_id: 'there', _type: 't'}])
    expect(() => load(lines)).toThrow(says)
    expect(store.documents.get('good')).toBeUndefined()
    expect(store.transactions.since(0)).toHaveLength(1)
  })

  test('cannot make another thing of a document that is referred to strongly', () => {
    load([good, {_id: 'a', _type: 't', to: {_ref: 'good'}}])
    expect(() => load([{_id: 'good', _type: 'other'}], 'createOrReplace')).toThrow(
      /cannot change its type to "other"/,
    )
  })
})
