import {blurHash} from './blurHash.ts'
import {exifOf} from './exif.ts'
import {paletteOf} from './palette.ts'
import type {ReadImage} from './readImage.ts'
import {openImage} from './sharp.ts'
import {thumbHash} from './thumbHash.ts'

/** What can be found out about an image when it is uploaded, by the names that an upload asks for it by. */
export const EXTRACTS = [
  'lqip',
  'palette',
  'blurhash',
  'thumbhash',
  'exif',
  'image',
  'location',
  'none',
] as const
export type Extract = (typeof EXTRACTS)[number]

/** What is found out unasked. @see https://www.sanity.io/docs/image-metadata */
export const USUAL_EXTRACTS: Extract[] = ['lqip', 'palette', 'blurhash']

/** The `metadata` of an image's document: always its size and whether one sees through it, the rest as asked. */
export async function imageMetadata(
  bytes: Uint8Array,
  {width, height, file}: ReadImage,
  extract: Extract[],
): Promise<Record<string, unknown>> {
  const wanted = (name: Extract) => extract.includes(name)
  const thumbnail = async (size: number) =>
    (await openImage(bytes)).autoOrient().resize(size, size, {fit: 'inside'})
  const exif = file.exif && exifOf(file.exif)
  return {
    _type: 'sanity.imageMetadata',
    dimensions: {_type: 'sanity.imageDimensions', width, height, aspectRatio: width / height},
    hasAlpha: file.hasAlpha,
    isOpaque: !file.hasAlpha || (await (await openImage(bytes)).stats()).isOpaque,
    ...(wanted('lqip') && {lqip: await lqip(await thumbnail(20))}),
    ...(wanted('palette') && {palette: await paletteOf(await thumbnail(100))}),
    ...(wanted('blurhash') && {blurHash: await blurHash(await thumbnail(32))}),
    ...(wanted('thumbhash') && {thumbHash: await thumbHash(await thumbnail(100))}),
    ...(wanted('image') && exif?.image && {image: exif.image}),
    ...(wanted('exif') && exif?.exif && {exif: exif.exif}),
    ...(wanted('location') && exif?.location && {location: exif.location}),
  }
}

/** A picture of a few pixels as a data URL, to be shown until the real one has come. */
async function lqip(thumbnail: Awaited<ReturnType<typeof openImage>>): Promise<string> {
  const {data, info} = await thumbnail.toBuffer({resolveWithObject: true})
  const small =
    info.format === 'jpeg'
      ? {format: 'jpeg', data}
      : {format: 'png', data: await thumbnail.png().toBuffer()}
  return `data:image/${small.format};base64,${small.data.toString('base64')}`
}
