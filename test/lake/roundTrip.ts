import {createReadStream} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {pathToFileURL} from 'node:url'
import {exportDataset} from '@sanity/export'
import {sanityImport} from '@sanity/import'
import sharp from 'sharp'
import {type RunningLake, startLake} from '../../lake/index.ts'
import {newsDocuments} from '../../scripts/newsDocuments.ts'
import {clientOf} from './access/lakeWith.ts'

export type Dataset = {documents: Map<string, unknown>; assets: Map<string, string>}

/**
 * Sanity's own import puts documents with images and files into a lake, Sanity's own export takes them out, and its
 * import puts those into another lake: what is in the two in the end.
 */
export async function roundTrip(
  folder: string,
  count: number,
  mode: 'stream' | 'cursor',
): Promise<{given: number; first: Dataset; second: Dataset}> {
  await using cleanup = new AsyncDisposableStack()
  const [one, other] = [await startLake(), await startLake()]
  for (const lake of [one, other]) cleanup.defer(() => lake.close())
  const given = [...newsDocuments(count), ...(await documentsWithAssets(folder))]
  await importInto(one, Readable.from(given.map((document) => `${JSON.stringify(document)}\n`)))
  const archive = join(folder, 'export.tar.gz')
  await exportDataset({client: clientOf(one), dataset: one.dataset, outputPath: archive, mode})
  await importInto(other, createReadStream(archive))
  return {given: given.length, first: await contentOf(one), second: await contentOf(other)}
}

export function importInto(
  lake: RunningLake,
  input: NodeJS.ReadableStream,
  operation: 'create' | 'createOrReplace' | 'createIfNotExists' = 'create',
) {
  return sanityImport(input, {client: clientOf(lake), operation})
}

async function documentsWithAssets(folder: string) {
  await mkdir(folder, {recursive: true})
  const [picture, text] = [join(folder, 'picture.png'), join(folder, 'notes.txt')]
  const background = '#369'
  await sharp({create: {width: 40, height: 30, channels: 3, background}})
    .png()
    .toFile(picture)
  await writeFile(text, 'Notes')
  return [
    {
      _id: 'with-assets',
      _type: 'post',
      main: {_type: 'image', alt: 'Blue', _sanityAsset: `image@${pathToFileURL(picture)}`},
      files: [{_type: 'file', _key: 'a', _sanityAsset: `file@${pathToFileURL(text)}`}],
    },
    {_id: 'drafts.person-0', _type: 'person', friend: {_type: 'reference', _ref: 'person-1'}},
  ]
}

/** All that a lake exports, without what is another one's by nature: revisions, when it was written, the host. */
export async function contentOf({url, token, dataset}: RunningLake): Promise<Dataset> {
  const authorization = `Bearer ${token}`
  const lines = await fetch(`${url}/v1/data/export/${dataset}`, {headers: {authorization}})
  const documents = new Map<string, unknown>()
  const assets = new Map<string, string>()
  for (const line of (await lines.text()).trimEnd().split('\n')) {
    const {_rev, _updatedAt, ...document} = JSON.parse(line)
    if (document._type.startsWith('sanity.')) {
      const bytes = await (await fetch(document.url)).arrayBuffer()
      assets.set(document._id, Buffer.from(bytes).toString('base64'))
      document.url = document.url.replace(url, '')
      delete document._createdAt
    }
    documents.set(document._id, document)
  }
  return {documents, assets}
}
