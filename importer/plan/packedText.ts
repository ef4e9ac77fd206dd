import {ImportError} from '../errors.ts'

/**
 * As many characters stay as they are, for people to read. Of a correction of a long text, what stood before and after
 * would be three times the text itself, and no mutation would hold it: of so much little is left.
 */
const READABLE = 250_000

const MARK = 'deflate:'

/** Not in a browser, where nothing is imported and nothing undone. */
const zlib = globalThis.process?.getBuiltinModule?.('node:zlib')

/** A text as it is kept in a document: compressed, where it is long. */
export function packedText(text: string): string {
  if (!zlib || text.length <= READABLE) return text
  return MARK + zlib.deflateRawSync(text).toString('base64')
}

export function unpackedText(kept: string): string {
  if (!kept.startsWith(MARK)) return kept
  if (!zlib) throw new ImportError('A long text that is kept compressed can be read in Node only')
  return zlib.inflateRawSync(Buffer.from(kept.slice(MARK.length), 'base64')).toString()
}
