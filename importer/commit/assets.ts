import {createHash} from 'node:crypto'
import type {SanityClient} from '@sanity/client'
import PQueue from 'p-queue'
import {digest} from '../digest.ts'
import {datasetError, ImportError} from '../errors.ts'
import {changeId} from '../ids.ts'
import type {PlannedAsset} from '../types.ts'
import {revisionsOf} from './landed.ts'

export type AssetSettings = {
  client: SanityClient
  /** What to call the dataset before people. */
  target: string
  concurrency?: number | undefined
  /** The bytes at the path of a planned asset. */
  bytesOf?: ((path: string) => Promise<Uint8Array>) | undefined
}

/** Uploads the pictures that the dataset lacks. Done before any document refers to them; doing it twice does no harm. */
export async function uploadAssets(
  {run, assets}: {run: string; assets: readonly PlannedAsset[]},
  settings: AssetSettings,
): Promise<void> {
  if (assets.length === 0) return
  const there = await revisionsOf(
    assets.map(({id}) => id),
    settings,
  )
  const queue = new PQueue({concurrency: settings.concurrency ?? 4})
  const missing = assets.filter(({id}) => !there.has(id))
  await noteUpload(run, missing, settings)
  await queue
    .addAll(missing.map((asset) => () => upload(asset, settings)))
    .finally(() => queue.clear())
}

/** Written before, so that whoever undoes the run knows of all that may have been uploaded. */
async function noteUpload(
  run: string,
  missing: readonly PlannedAsset[],
  {client, target}: AssetSettings,
): Promise<void> {
  if (missing.length === 0) return
  const ids = missing.map(({id}) => id)
  const _id = changeId(run, digest(ids, 16))
  const uploaded = JSON.stringify(ids)
  const note = {_id, _type: 'importChange', run, part: 0, order: 0, uploaded}
  await client.createIfNotExists(note, {returnDocuments: false}).catch((fault: unknown) => {
    throw datasetError('note what is uploaded to', target, fault)
  })
}

async function upload(asset: PlannedAsset, settings: AssetSettings): Promise<void> {
  const {client, target} = settings
  const bytes = await bytesFor(asset, settings)
  const document = await client.assets
    .upload('image', Buffer.from(bytes), {filename: asset.filename})
    .catch((fault: unknown) => {
      throw datasetError(`upload ${asset.path} to`, target, fault)
    })
  if (document._id === asset.id) return
  throw new ImportError(
    `${target} made ${document._id} of ${asset.path}, where the plan expects ${asset.id}`,
  )
}

async function bytesFor({id, path}: PlannedAsset, {bytesOf}: AssetSettings): Promise<Uint8Array> {
  const bytes = await bytesOf?.(path).catch((cause: unknown) => {
    throw new ImportError(`The picture ${path} cannot be read any more`, {cause})
  })
  if (!bytes) throw new ImportError(`The plan has pictures, and nothing to read them with: ${path}`)
  const sha1 = createHash('sha1').update(bytes).digest('hex')
  if (id.startsWith(`image-${sha1}-`)) return bytes
  throw new ImportError(`The picture ${path} was changed since the plan was made; import it again`)
}
