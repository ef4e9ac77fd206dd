import {createHash} from 'node:crypto'
import type {PlannedAsset} from '../../types.ts'

/** The formats that the Content Lake takes as pictures, by the name that sharp gives what it reads. */
const EXTENSIONS: Record<string, string> = {
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  tiff: 'tif',
  heif: 'avif',
}

/**
 * A picture as the asset that the Content Lake makes of it: its id follows from its bytes and its size as it is shown.
 * Drawings (SVG) are not taken: they are programs as much as pictures.
 */
export async function assetOf(
  bytes: Uint8Array,
  path: string,
): Promise<PlannedAsset | {reason: string}> {
  const measured = await measure(bytes)
  if (measured.reason !== undefined) return {reason: measured.reason}
  const {extension, width, height} = measured
  const sha1 = createHash('sha1').update(bytes).digest('hex')
  return {
    id: `image-${sha1}-${width}x${height}-${extension}`,
    filename: path.slice(path.lastIndexOf('/') + 1),
    path,
    bytes: bytes.length,
  }
}

async function measure(bytes: Uint8Array) {
  // Loaded with the first picture: most texts have none.
  const {default: sharp} = await import('sharp')
  try {
    const {format, autoOrient} = await sharp(bytes, {failOn: 'truncated'}).metadata()
    const extension = EXTENSIONS[format]
    // A camera held upright writes the picture lying, and says so beside it.
    if (extension) return {extension, width: autoOrient.width, height: autoOrient.height}
    return {reason: `is of a kind that is not taken (${format})`}
  } catch {
    return {reason: 'is no picture that can be read'}
  }
}
