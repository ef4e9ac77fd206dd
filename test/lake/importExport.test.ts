import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {startLake} from '../../lake/index.ts'
import {clientOf} from './access/lakeWith.ts'
import {importInto, roundTrip} from './roundTrip.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lake-round-trip-'))
})
afterEach(() => rm(folder, {recursive: true}))

describe("Sanity's own import and export", () => {
  test.each(['stream', 'cursor'] as const)(
    'by way of a %s, another lake has the same documents and assets',
    async (mode) => {
      const {given, first, second} = await roundTrip(folder, 300, mode)
      expect(first.documents.size).toBe(given + 2)
      expect([...first.assets.keys()]).toEqual([
        expect.stringMatching(/^file-[\da-f]{40}-txt$/),
        expect.stringMatching(/^image-[\da-f]{40}-40x30-png$/),
      ])
      // References were weak while documents were on their way.
      expect(first.documents.get('drafts.person-0')).toMatchObject({
        friend: {_type: 'reference', _ref: 'person-1'},
      })
      expect(first.documents.get('drafts.person-0')).not.toHaveProperty('friend._weak')
      expect(second.documents).toEqual(first.documents)
      expect(second.assets).toEqual(first.assets)
    },
  )

  test.each([
    {operation: 'createOrReplace', title: 'new'},
    {operation: 'createIfNotExists', title: 'old'},
  ] as const)(
    '$operation leaves the $title text of a document that is there',
    async ({operation, title}) => {
      await using cleanup = new AsyncDisposableStack()
      const lake = await startLake()
      cleanup.defer(() => lake.close())
      const client = clientOf(lake)
      await client.create({_id: 'a', _type: 't', title: 'old'})
      const lines = Readable.from(
        ['new', 'newer'].map(
          (text, n) => `${JSON.stringify({_id: n ? 'b' : 'a', _type: 't', title: text})}\n`,
        ),
      )
      await importInto(lake, lines, operation)
      expect(await client.fetch('*[_type == "t"] | order(_id).title')).toEqual([title, 'newer'])
      const again = Readable.from([`${JSON.stringify({_id: 'a', _type: 't'})}\n`])
      await expect(importInto(lake, again)).rejects.toMatchObject({statusCode: 409})
    },
  )
})
