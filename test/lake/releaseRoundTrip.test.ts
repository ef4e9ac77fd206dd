import {createReadStream, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {exportDataset} from '@sanity/export'
import {expect, test} from 'vitest'
import {clientOf, start} from './access/lakeWith.ts'
import {contentOf, importInto} from './roundTrip.ts'

test("releases in every state, and their documents, go through Sanity's own export and import", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lake-releases-'))
  const [one, other] = [await start(), await start()]
  const client = clientOf(one)
  await client.create({_id: 'a', _type: 't'})
  for (const releaseId of ['active', 'scheduled', 'released', 'archived']) {
    await client.releases.create({releaseId, metadata: {title: releaseId}})
    await client.createVersion({baseId: 'a', publishedId: 'a', releaseId})
  }
  await client.releases.schedule({releaseId: 'scheduled', publishAt: '2100-01-01T00:00:00Z'})
  await client.releases.publish({releaseId: 'released'})
  await client.releases.archive({releaseId: 'archived'})

  const outputPath = join(folder, 'export.tar.gz')
  await exportDataset({client, dataset: one.dataset, outputPath})
  await importInto(other, createReadStream(outputPath))
  rmSync(folder, {recursive: true})
  const {documents} = await contentOf(one)
  expect([...documents.keys()]).toEqual([
    '_.releases.active',
    '_.releases.archived',
    '_.releases.released',
    '_.releases.scheduled',
    'a',
    'versions.active.a',
    'versions.scheduled.a',
  ])
  expect((await contentOf(other)).documents).toEqual(documents)
})
