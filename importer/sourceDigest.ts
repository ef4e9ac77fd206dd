import {digest} from './digest.ts'
import type {Source} from './types.ts'

/** By what it is told whether a source is as it was: its bytes, and the pictures that came with them. */
export function sourceDigest({sha256, images = []}: Source): string {
  const pictures = images.flatMap(({asset}) => (asset ? [asset.id] : []))
  return pictures.length > 0 ? digest([sha256, ...pictures], sha256.length) : sha256
}
