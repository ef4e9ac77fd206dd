import {closeSync, openSync, readSync} from 'node:fs'
import {LoadError} from '../errors.ts'

/** A document comes to 32 MB at most. @see https://www.sanity.io/docs/content-lake/technical-limits */
const MAX_LINE_BYTES = 32 * 1024 * 1024

const PIECE_BYTES = 1024 * 1024
const NEWLINE = 10

/** The documents of a file of JSON lines, read as they are asked for; a line with nothing in it gives none. */
export function* documentLines(path: string): Generator<unknown> {
  let line = 0
  for (const bytes of lines(path)) {
    line++
    if (bytes.length > MAX_LINE_BYTES)
      throw new LoadError(line, `is longer than ${MAX_LINE_BYTES} bytes (32 MB)`)
    const text = bytes.toString('utf8').trim()
    yield text === '' ? undefined : parse(text, line)
  }
}

function* lines(path: string): Generator<Buffer> {
  const file = openSync(path, 'r')
  try {
    let rest: Buffer = Buffer.alloc(0)
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE_BYTES)
      const length = readSync(file, piece)
      if (length === 0) break
      rest = Buffer.concat([rest, piece.subarray(0, length)])
      let start = 0
      for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE, start)) {
        yield rest.subarray(start, end)
        start = end + 1
      }
      rest = rest.subarray(start)
      if (rest.length > MAX_LINE_BYTES) break
    }
    yield rest
  } finally {
    closeSync(file)
  }
}

function parse(text: string, line: number): unknown {
  if (text.includes('"_sanityAsset"')) {
    throw new LoadError(
      line,
      'names an asset to be uploaded (_sanityAsset): that is for `sanity dataset import` to do, which works with a lake that is served',
    )
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new LoadError(line, `is not JSON: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    })
  }
}
