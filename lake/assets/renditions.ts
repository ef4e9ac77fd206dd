import type {AssetTable} from '../store/index.ts'
import type {Transformation} from './transformation.ts'
import type {Rendition} from './transformImage.ts'

/** What the images of one store were made into lately, up to so many bytes. */
const MAX_BYTES = 64 * 1024 * 1024

type Cache = {made: Map<string, Rendition>; making: Map<string, Promise<Rendition>>}

const caches = new WeakMap<AssetTable, Cache>()

/** The format that an image comes in: the one asked for, else WebP for who takes it and asks for the best, else its own. */
export function formatOf(
  mimeType: string,
  {fm, auto}: Transformation,
  accept: string,
): Transformation['fm'] {
  if (fm) return fm
  if (mimeType === 'image/svg+xml') return undefined
  if (auto === 'format' && accept.includes('image/webp')) return 'webp'
  return owns[mimeType] ?? 'jpg'
}

const owns: Record<string, Transformation['fm']> = {
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
}

/** Makes an image into what is asked, once for all who ask for the same, and remembers it for a while. */
export function renditionOf(
  assets: AssetTable,
  key: string,
  make: () => Promise<Rendition>,
): Rendition | Promise<Rendition> {
  const cache = caches.get(assets) ?? {made: new Map(), making: new Map()}
  caches.set(assets, cache)
  const {made, making} = cache
  const known = made.get(key)
  if (!known) return making.get(key) ?? begin(cache, key, make)
  // The latest asked for stands last, and goes last.
  made.delete(key)
  made.set(key, known)
  return known
}

function begin({made, making}: Cache, key: string, make: () => Promise<Rendition>) {
  const rendition = make()
    .then((done) => {
      made.set(key, done)
      trim(made)
      return done
    })
    .finally(() => making.delete(key))
  making.set(key, rendition)
  return rendition
}

function trim(made: Cache['made']): void {
  let size = 0
  for (const [key, {bytes}] of [...made].reverse()) {
    size += bytes.byteLength
    if (size > MAX_BYTES) made.delete(key)
  }
}
