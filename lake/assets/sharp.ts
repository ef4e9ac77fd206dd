import type {Sharp, SharpOptions} from 'sharp'

/** More pixels than these no image may have: a small file can claim any number, and each takes four bytes of memory. */
const MAX_PIXELS = 100_000_000

/** So long one step of work on an image may take. */
const SECONDS = 20

/** Opens an image. Sharp is loaded with the first one: a lake that is asked for none starts without it. */
export async function openImage(bytes: Uint8Array, options: SharpOptions = {}): Promise<Sharp> {
  const {default: sharp} = await import('sharp')
  // What is made is kept in renditions.ts; a second cache below would only grow.
  sharp.cache(false)
  return sharp(bytes, {limitInputPixels: MAX_PIXELS, ...options}).timeout({seconds: SECONDS})
}

/** The image as it stands now, in pixels, to go on from: sharp does what is asked of one instance in an order of its own. */
export async function developed(image: Sharp): Promise<Sharp> {
  const {data, info} = await image
    .toColourspace('srgb')
    .raw({depth: 'uchar'})
    .toBuffer({resolveWithObject: true})
  const {width, height, channels} = info
  return openImage(data, {raw: {width, height, channels}})
}
