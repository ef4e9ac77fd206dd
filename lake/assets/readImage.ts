import type {Metadata} from 'sharp'
import {requestError} from '../errors.ts'
import {type ImageFormat, imageFormats} from './imageFormats.ts'
import {openImage} from './sharp.ts'

/** An image that was decoded once: its format, its size as it is shown, and what else its file says. */
export type ReadImage = {format: ImageFormat; width: number; height: number; file: Metadata}

/** Reads an upload as an image. What is none, is cut off, or is larger than any screen is refused. */
export async function readImage(bytes: Uint8Array, name = 'The upload'): Promise<ReadImage> {
  const file = await attempt(bytes, name)
  const format = imageFormats[file.format]
  if (!format) throw unreadable(name)
  // A camera held upright writes the picture lying, and says so beside it.
  return {format, width: file.autoOrient.width, height: file.autoOrient.height, file}
}

async function attempt(bytes: Uint8Array, name: string): Promise<Metadata> {
  try {
    const image = await openImage(bytes, {failOn: 'truncated'})
    await image.clone().resize(1, 1).toBuffer()
    return await image.metadata()
  } catch (cause) {
    throw unreadable(name, cause)
  }
}

function unreadable(name: string, cause?: unknown): Error {
  const known = Object.values(imageFormats).map(({extension}) => extension)
  const reason = cause instanceof Error ? ` (${cause.message})` : ''
  return requestError(
    400,
    'Bad Request',
    `${name} is not an image that this lake can read: it takes ${known.join(', ')}${reason}`,
  )
}
