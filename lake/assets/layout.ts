import type {Transformation} from './transformation.ts'
import {MAX_SIDE} from './transformation.ts'

export type Size = {width: number; height: number}

/** How an image comes into its frame: to which size it is scaled, what is cut out of that, what it is laid upon. */
export type Layout = {
  scaled: Size
  cut?: Size & {left: number; top: number}
  /** As large as this, the image in its middle. */
  canvas?: Size
}

/** Where a picture of this size comes to stand, by the rules of the hosted service's `fit`. */
export function layout(source: Size, wanted: Transformation): Layout {
  const {w, h, dpr, fit} = wanted
  const [width, height] = [w, h].map((side) => side && pixels(side * dpr))
  const [across, down] = [(width ?? 0) / source.width, (height ?? 0) / source.height]
  if (fit === 'crop') return cropped(source, wanted)
  if (!width || !height) {
    const factor = across || down || dpr
    return {scaled: times(source, fit === 'clip' || fit === 'fill' ? factor : Math.min(1, factor))}
  }
  const box = {width, height}
  const inside = Math.min(across, down)
  switch (fit) {
    case 'clip':
      return {scaled: times(source, inside)}
    case 'max':
      return {scaled: times(source, Math.min(1, inside))}
    case 'fill':
      return {scaled: times(source, inside), canvas: box}
    case 'fillmax':
      return {scaled: times(source, Math.min(1, inside)), canvas: box}
    case 'scale':
      return {scaled: box}
    case 'min':
      return covering(source, times(box, Math.min(1, 1 / across, 1 / down)), wanted)
  }
}

/** The picture fills the frame; a side of the frame that was not named is the picture's own, within the limits given. */
function cropped(source: Size, wanted: Transformation): Layout {
  const {w, h, dpr} = wanted
  const limited = (side: number, least = 1, most = MAX_SIDE) =>
    pixels(Math.min(Math.max(side, least), most) * dpr)
  const ratio = source.width / source.height
  const width = w ?? (h === undefined ? source.width : h * ratio)
  const height = h ?? width / ratio
  const frame = {
    width: limited(width, wanted['min-w'], wanted['max-w']),
    height: limited(height, wanted['min-h'], wanted['max-h']),
  }
  return covering(source, frame, wanted)
}

function covering(source: Size, frame: Size, wanted: Transformation): Layout {
  const scaled = times(source, Math.max(frame.width / source.width, frame.height / source.height))
  const width = Math.min(frame.width, scaled.width)
  const height = Math.min(frame.height, scaled.height)
  const [x, y] = focus(wanted)
  const at = (share: number, length: number, whole: number) =>
    Math.round(Math.min(Math.max(share * whole - length / 2, 0), whole - length))
  return {
    scaled,
    cut: {left: at(x, width, scaled.width), top: at(y, height, scaled.height), width, height},
  }
}

/** The point of the picture that is to stay in sight, in parts of its sides. */
function focus({crop = [], 'fp-x': x = 0.5, 'fp-y': y = 0.5}: Transformation): [number, number] {
  const [left, right] = [crop.includes('left'), crop.includes('right')]
  const [top, bottom] = [crop.includes('top'), crop.includes('bottom')]
  if (crop.length === 0 || crop.includes('focalpoint')) return [x, y]
  return [left ? 0 : right ? 1 : 0.5, top ? 0 : bottom ? 1 : 0.5]
}

function times({width, height}: Size, factor: number): Size {
  // One factor for both sides, so that neither passes the limit.
  const most = Math.min(factor, MAX_SIDE / width, MAX_SIDE / height)
  return {width: pixels(width * most), height: pixels(height * most)}
}

function pixels(side: number): number {
  return Math.min(Math.max(1, Math.round(side)), MAX_SIDE)
}
