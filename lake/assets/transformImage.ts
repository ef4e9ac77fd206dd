import type {Sharp} from 'sharp'
import {requestError} from '../errors.ts'
import {type Layout, layout, type Size} from './layout.ts'
import {developed, openImage} from './sharp.ts'
import type {Transformation} from './transformation.ts'

export type Rendition = {mimeType: string; bytes: Uint8Array}

const NOTHING = {r: 0, g: 0, b: 0, alpha: 0}
const WHITE = {r: 255, g: 255, b: 255, alpha: 1}

/** Makes of an image what is asked: first a part of it, then turned, then sized, then coloured, then written down. */
export async function transformImage(
  bytes: Uint8Array,
  wanted: Transformation,
  format: NonNullable<Transformation['fm']>,
): Promise<Rendition> {
  const moves = keepsMoving(wanted, format)
  const opened = await openImage(bytes, {animated: moves})
  const {autoOrient, pageHeight} = await opened.metadata()
  const whole = {width: autoOrient.width, height: pageHeight ?? autoOrient.height}
  const {image, size} = await turned(cutOut(opened.autoOrient(), whole, wanted), wanted)
  const sized = await inFrame(image, layout(size, wanted), wanted)
  return written(await coloured(sized, wanted), wanted, format)
}

/** An animation stays one where only its size changes; all else is done to its first picture. */
function keepsMoving(wanted: Transformation, format: string): boolean {
  const {frame, rect, or, flip, rot, pad, fit} = wanted
  const still = frame || rect || or || flip || rot || pad || fit.startsWith('fill')
  return !still && ['gif', 'webp'].includes(format)
}

function cutOut(image: Sharp, whole: Size, {rect}: Transformation): {image: Sharp; size: Size} {
  if (!rect) return {image, size: whole}
  const left = Math.max(rect.left, 0)
  const top = Math.max(rect.top, 0)
  const width = Math.min(rect.left + rect.width, whole.width) - left
  const height = Math.min(rect.top + rect.height, whole.height) - top
  if (width < 1 || height < 1) {
    throw requestError(400, 'Bad Request', 'rect: nothing of the image lies in this rectangle')
  }
  return {image: image.extract({left, top, width, height}), size: {width, height}}
}

async function turned(
  {image, size}: {image: Sharp; size: Size},
  {or = 0, flip}: Transformation,
): Promise<{image: Sharp; size: Size}> {
  if (or === 0 && !flip) return {image, size}
  const upright = or === 0 ? image : (await developed(image)).rotate(or)
  const mirrored = await developed(upright)
  if (flip?.includes('h')) mirrored.flop()
  if (flip?.includes('v')) mirrored.flip()
  const lying = or === 90 || or === 270
  return {
    image: mirrored,
    size: lying ? {width: size.height, height: size.width} : size,
  }
}

async function inFrame(image: Sharp, {scaled, cut, canvas}: Layout, wanted: Transformation) {
  const {bg: background = NOTHING, crop, rot, pad} = wanted
  if (cut && crop?.includes('entropy')) {
    const {width, height} = cut
    image.resize(width, height, {fit: 'cover', position: 'entropy'})
  } else {
    image.resize(scaled.width, scaled.height, {fit: 'fill'})
    if (cut) image.extract(cut)
  }
  if (canvas) {
    const [left, top] = [(canvas.width - scaled.width) >> 1, (canvas.height - scaled.height) >> 1]
    const right = canvas.width - scaled.width - left
    const bottom = canvas.height - scaled.height - top
    image.extend({left, top, right, bottom, background})
  }
  const leaning = rot ? (await developed(image)).rotate(rot, {background}) : image
  return pad ? (await developed(leaning)).extend({...around(pad), background}) : leaning
}

function around(pad: number) {
  return {left: pad, top: pad, right: pad, bottom: pad}
}

async function coloured(image: Sharp, wanted: Transformation): Promise<Sharp> {
  const {sat, invert, blur, sharp} = wanted
  if (sat) image.modulate({saturation: Math.max(0, 1 + sat / 100)})
  if (invert) image.negate({alpha: false})
  // The service's scales, as near as sharp's deviations in pixels come to them.
  if (blur) image.blur(Math.max(0.3, blur / 10))
  if (sharp) image.sharpen({sigma: 0.5 + sharp / 25})
  return image
}

async function written(
  image: Sharp,
  {bg, q}: Transformation,
  format: NonNullable<Transformation['fm']>,
): Promise<Rendition> {
  const quality = Math.max(1, q)
  const opaque = format === 'jpg' || format === 'pjpg'
  if (opaque) image.flatten({background: bg ?? WHITE})
  else if (bg?.alpha === 1) image.flatten({background: bg})
  return {mimeType: mimeTypes[format], bytes: await encoders[format](image, quality).toBuffer()}
}

const mimeTypes = {
  jpg: 'image/jpeg',
  pjpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
}

const encoders: Record<keyof typeof mimeTypes, (image: Sharp, quality: number) => Sharp> = {
  jpg: (image, quality) => image.jpeg({quality}),
  pjpg: (image, quality) => image.jpeg({quality, progressive: true}),
  png: (image) => image.png(),
  webp: (image, quality) => image.webp({quality}),
  avif: (image, quality) => image.avif({quality, effort: 2}),
  gif: (image) => image.gif(),
}
