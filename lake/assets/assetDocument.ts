import {createHash} from 'node:crypto'
import {type Extract, imageMetadata} from './imageMetadata.ts'
import {readImage} from './readImage.ts'

/** What came with the bytes. */
export type Upload = {
  kind: 'image' | 'file'
  bytes: Uint8Array
  /** As the sender has it; an image's is told from its bytes instead. */
  mimeType: string
  filename?: string
  /** What to find out about an image, beyond its size. */
  extract: Extract[]
  /** Title, description and the like: kept with the document as they came. */
  notes: Record<string, unknown>
}

/** An uploaded asset: the name of its bytes, and the document that stands for it. */
export type Asset = {
  name: string
  mimeType: string
  document: {_id: string; _type: string; [attribute: string]: unknown}
}

/** Where the asset will be found: an address that ends before the name, and the same without the host. */
export type Shelf = {url: string; path: string}

/** Names an asset by its bytes, as the hosted service does: the same upload is the same document. */
export async function assetOf(upload: Upload, shelf: Shelf): Promise<Asset> {
  const sha1 = createHash('sha1').update(upload.bytes).digest('hex')
  return upload.kind === 'image' ? imageAsset(upload, sha1, shelf) : fileAsset(upload, sha1, shelf)
}

async function imageAsset(upload: Upload, sha1: string, shelf: Shelf): Promise<Asset> {
  const image = await readImage(upload.bytes, upload.filename)
  const {format, width, height} = image
  const name = `${sha1}-${width}x${height}.${format.extension}`
  return {
    name,
    mimeType: format.mimeType,
    document: {
      _id: `image-${sha1}-${width}x${height}-${format.extension}`,
      _type: 'sanity.imageAsset',
      ...attributes(upload, sha1, format.extension, format.mimeType, name, shelf),
      metadata: await imageMetadata(upload.bytes, image, upload.extract),
    },
  }
}

function fileAsset(upload: Upload, sha1: string, shelf: Shelf): Asset {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(upload.filename ?? '')?.[1]?.toLowerCase() ?? 'bin'
  const name = `${sha1}.${extension}`
  return {
    name,
    mimeType: upload.mimeType,
    document: {
      _id: `file-${sha1}-${extension}`,
      _type: 'sanity.fileAsset',
      ...attributes(upload, sha1, extension, upload.mimeType, name, shelf),
    },
  }
}

function attributes(
  {bytes, filename, notes}: Upload,
  sha1: string,
  extension: string,
  mimeType: string,
  name: string,
  {url, path}: Shelf,
) {
  return {
    ...notes,
    assetId: sha1,
    sha1hash: sha1,
    extension,
    mimeType,
    size: bytes.byteLength,
    ...(filename !== undefined && {originalFilename: filename}),
    path: path + name,
    url: url + name,
  }
}
