/** What a camera wrote into an image, in the parts that an upload asks for by name. */
export type Exif = {
  image?: Record<string, unknown>
  exif?: Record<string, unknown>
  location?: Record<string, unknown>
}

/** Reads Exif: a TIFF file of directories. What is damaged is left out. @see https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf */
export function exifOf(exif: Uint8Array): Exif {
  const bytes = Buffer.from(exif.buffer, exif.byteOffset, exif.byteLength)
  const tiff = bytes.subarray(bytes.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0)
  const read = reader(tiff)
  try {
    const main = directory(read, read.uint32(4))
    const [camera, place] = [main.get(0x8769), main.get(0x8825)].map((at) =>
      typeof at === 'number' ? directory(read, at) : undefined,
    )
    const location = place && locationOf(place)
    return {
      image: {_type: 'sanity.imageExifTags', ...named(main, imageTags)},
      ...(camera && {exif: {_type: 'sanity.imageExifMetadata', ...named(camera, exifTags)}}),
      ...(location && {location}),
    }
  } catch (error) {
    // An offset that leads out of the file.
    if (error instanceof RangeError) return {}
    throw error
  }
}

type Reader = {
  uint16(at: number): number
  uint32(at: number): number
  int32(at: number): number
  bytes: Buffer
}
type Directory = Map<number, unknown>

function reader(bytes: Buffer): Reader {
  const little = bytes.toString('latin1', 0, 2) === 'II'
  return {
    bytes,
    uint16: (at) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)),
    uint32: (at) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)),
    int32: (at) => (little ? bytes.readInt32LE(at) : bytes.readInt32BE(at)),
  }
}

function directory(read: Reader, at: number): Directory {
  const entries: Directory = new Map()
  for (let n = 0; n < read.uint16(at); n++) {
    const entry = at + 2 + 12 * n
    const value = valueAt(read, entry)
    if (value !== undefined) entries.set(read.uint16(entry), value)
  }
  return entries
}

/** The types of a value, by their number in the file: how long one is, and how it is read. */
const types: Record<number, {size: number; read(read: Reader, at: number): number}> = {
  1: {size: 1, read: ({bytes}, at) => bytes.readUInt8(at)},
  3: {size: 2, read: (read, at) => read.uint16(at)},
  4: {size: 4, read: (read, at) => read.uint32(at)},
  5: {size: 8, read: (read, at) => read.uint32(at) / read.uint32(at + 4)},
  9: {size: 4, read: (read, at) => read.int32(at)},
  10: {size: 8, read: (read, at) => read.int32(at) / read.int32(at + 4)},
}
const TEXT = 2

/** More numbers than that are a table of the camera maker's. */
const MAX_COUNT = 16

function valueAt(read: Reader, entry: number): unknown {
  const [kind, count] = [read.uint16(entry + 2), read.uint32(entry + 4)]
  const type = types[kind]
  const size = (type?.size ?? 1) * count
  const at = size <= 4 ? entry + 8 : read.uint32(entry + 8)
  if (kind === TEXT)
    return read.bytes
      .toString('utf8', at, at + count)
      .split('\0')[0]
      ?.trim()
  if (!type || count > MAX_COUNT) return undefined
  const values = Array.from({length: count}, (_, n) => type.read(read, at + n * type.size))
  if (!values.every(Number.isFinite)) return undefined
  return count === 1 ? values[0] : values
}

function named(entries: Directory, names: Record<number, string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([tag, name]) =>
      entries.has(Number(tag)) ? [[name, entries.get(Number(tag))]] : [],
    ),
  )
}

function locationOf(place: Directory): Record<string, unknown> | undefined {
  const [lat, lng] = [degrees(place, 1, 2, 'S'), degrees(place, 3, 4, 'W')]
  if (lat === undefined || lng === undefined) return undefined
  const altitude = place.get(6)
  const below = place.get(5) === 1 ? -1 : 1
  const alt = typeof altitude === 'number' ? {alt: altitude * below} : {}
  return {_type: 'geopoint', lat, lng, ...alt}
}

function degrees(place: Directory, side: number, tag: number, negative: string) {
  const parts = place.get(tag)
  if (!Array.isArray(parts)) return undefined
  const [whole = 0, minutes = 0, seconds = 0] = parts as number[]
  return (whole + minutes / 60 + seconds / 3600) * (place.get(side) === negative ? -1 : 1)
}

const imageTags: Record<number, string> = {
  270: 'ImageDescription',
  271: 'Make',
  272: 'Model',
  274: 'Orientation',
  282: 'XResolution',
  283: 'YResolution',
  296: 'ResolutionUnit',
  305: 'Software',
  306: 'DateTime',
  315: 'Artist',
  33432: 'Copyright',
}

const exifTags: Record<number, string> = {
  33434: 'ExposureTime',
  33437: 'FNumber',
  34850: 'ExposureProgram',
  34855: 'ISO',
  36867: 'DateTimeOriginal',
  36868: 'DateTimeDigitized',
  36880: 'OffsetTime',
  37377: 'ShutterSpeedValue',
  37378: 'ApertureValue',
  37379: 'BrightnessValue',
  37380: 'ExposureBiasValue',
  37383: 'MeteringMode',
  37384: 'LightSource',
  37385: 'Flash',
  37386: 'FocalLength',
  40961: 'ColorSpace',
  40962: 'PixelXDimension',
  40963: 'PixelYDimension',
  41986: 'ExposureMode',
  41987: 'WhiteBalance',
  41988: 'DigitalZoomRatio',
  41989: 'FocalLengthIn35mmFormat',
  41990: 'SceneCaptureType',
  42034: 'LensSpecification',
  42035: 'LensMake',
  42036: 'LensModel',
}
