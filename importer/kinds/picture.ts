import type {SourceImage} from '../types.ts'

/** A picture whose bytes are there, as the schema has it. The Content Lake must have the asset before the document. */
export function picture({asset, alt, caption, credit}: SourceImage) {
  if (!asset) return undefined
  return {
    _type: 'articleImage',
    asset: {_type: 'reference', _ref: asset.id},
    ...(alt ? {alt} : {}),
    ...(caption ? {caption} : {}),
    ...(credit ? {credit} : {}),
  }
}
