import {brotliCompressSync, brotliDecompressSync} from 'node:zlib'
import {LABEL_COUNT} from './labels.ts'
import {type Model, modelOf} from './model.ts'

/**
 * The model as a file: a compressed run of columns. After eight numbers of four bytes (what it is, its version, labels,
 * unit, rows, entries, and two of reserve) come the transitions; the features, each as the distance from the one before
 * it in bytes of seven bits; the number of entries of each row; the labels; the weights.
 */
const [MAGIC, VERSION, HEADER] = [0x4c544144, 1, 8]

export function encodeModel({unit, transitions, rows}: Model): Uint8Array {
  const {features, starts, labels, weights} = rows
  const counts = features.map((_, row) => (starts[row + 1] ?? 0) - (starts[row] ?? 0))
  const header = new Int32Array(HEADER)
  header.set([MAGIC, VERSION, LABEL_COUNT, unit, features.length, labels.length])
  const columns = [
    header,
    transitions,
    distances(features),
    Uint8Array.from(counts),
    labels,
    weights,
  ]
  return brotliCompressSync(Buffer.concat(columns.map(bytesOf)))
}

function bytesOf({
  buffer,
  byteOffset,
  byteLength,
}: Int32Array | Int16Array | Int8Array | Uint8Array) {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function distances(features: Int32Array): Uint8Array {
  const bytes: number[] = []
  let before = 0
  for (const feature of features) {
    let rest = feature - before
    before = feature
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128)
    bytes.push(rest)
  }
  return Uint8Array.from(bytes)
}

/** Throws where the bytes are no model of this program's version. */
export function decodeModel(file: Uint8Array): Model {
  const bytes = new Uint8Array(brotliDecompressSync(file))
  const [magic, version, labelCount, unit = 1, rowCount = 0, entryCount = 0] = new Int32Array(
    bytes.buffer,
    0,
    HEADER,
  )
  if (magic !== MAGIC || version !== VERSION || labelCount !== LABEL_COUNT) {
    throw new Error(
      `This is no model of version ${VERSION} with ${LABEL_COUNT} labels; train it again with npm run train`,
    )
  }
  let at = HEADER * 4
  const take = (length: number) => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const transitions = new Int16Array(take((LABEL_COUNT + 1) * LABEL_COUNT * 2).slice().buffer)
  const features = new Int32Array(rowCount)
  let feature = 0
  for (let row = 0; row < rowCount; row++) {
    let [distance, shift] = [0, 0]
    for (; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      distance |= (byte & 127) << shift
      if (byte < 128) break
    }
    feature += distance
    features[row] = feature
  }
  const starts = new Int32Array(rowCount + 1)
  const counts = take(rowCount)
  for (let row = 0; row < rowCount; row++) starts[row + 1] = (starts[row] ?? 0) + (counts[row] ?? 0)
  const labels = take(entryCount)
  const weights = new Int8Array(take(entryCount).slice().buffer)
  return modelOf(unit, transitions, {features, starts, labels, weights})
}
