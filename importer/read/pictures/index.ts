import type {Source, SourceImage} from '../../types.ts'
import type {Place, PlacedFile} from '../locate/entry.ts'
import {readWhole} from '../readWhole.ts'
import {assetOf} from './assetOf.ts'
import {pathWithin} from './pathWithin.ts'

/** As much as one picture may have; an editor's largest have a tenth of it. */
const LIMIT = 50_000_000

type Beside = {place: Place; path: string}

/**
 * The pictures of a source with their bytes, where these lie beside it. One that lies at an address is never fetched: the
 * article has none in its place, and whoever imports it is told.
 */
export async function withPictures(
  source: Source,
  beside: Beside | undefined,
): Promise<{source: Source; warnings: string[]}> {
  const {images = [], ...others} = source
  const found: SourceImage[] = []
  const warnings: string[] = []
  for (const image of images) {
    const asset = await assetFor(image, beside)
    if ('reason' in asset) warnings.push(`the picture ${shortened(image.src)} ${asset.reason}`)
    else found.push({...image, asset})
  }
  const mute = found.filter(({alt}) => !alt).length
  if (mute > 0) warnings.push(undescribed(mute))
  return {source: found.length > 0 ? {...others, images: found} : others, warnings}
}

async function assetFor({src, copy}: SourceImage, beside: Beside | undefined) {
  const file = await fileFor(src, copy, beside)
  if ('reason' in file) return file
  if (file.size > LIMIT) return {reason: `was left out: it has more than ${LIMIT / 1_000_000} MB`}
  return assetOf(await readWhole(file.open(), LIMIT), file.path)
}

async function fileFor(
  src: string,
  copy: string | undefined,
  beside: Beside | undefined,
): Promise<PlacedFile | {reason: string}> {
  const isAddress = src.startsWith('//') || URL.canParse(src)
  if (isAddress && !copy)
    return {reason: 'lies elsewhere and is not fetched; the article is without it'}
  const paths = (copy ? copiesOf(copy) : [src]).map((path) => pathWithin(beside?.path ?? '', path))
  if (paths.includes(undefined)) return {reason: 'lies outside of what is imported and is not read'}
  for (const path of paths) {
    const found = path === undefined ? undefined : await beside?.place.find(path)
    if (found) return found
  }
  return {
    reason: isAddress
      ? `lies elsewhere and is not fetched, and there is no copy of it at ${copy}`
      : 'is not there; the article is without it',
  }
}

/** WordPress' folder of uploads is kept with the folders around it, or without. */
function copiesOf(copy: string): string[] {
  return [`/${copy}`, copy, `/${copy.replace(/^wp-content\//, '')}`]
}

function shortened(src: string): string {
  return src.length > 200 ? `${src.slice(0, 199)}…` : src
}

/** A caption says what a picture means and not what it shows; nobody but a person can write that. */
function undescribed(count: number): string {
  const pictures = count === 1 ? 'a picture comes' : `${count} pictures come`
  return `${pictures} without a description for those who cannot see it (alt text); the Studio asks for it`
}
