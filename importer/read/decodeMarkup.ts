import {firstInvalidByte, tooLarge} from './decode.ts'

/** A page with all its scripts; its text is far less. */
export const MARKUP_LIMIT = 4_000_000

/** Where a page or feed may say how its characters are encoded: nothing but ASCII comes before. */
const HEAD = 1024

/**
 * Markup as a string, in the encoding that its byte order mark or it itself declares, else UTF-8; or why that cannot be.
 * What it declares must be true: of bytes that are no text in it, nothing is guessed.
 */
export function decodeMarkup(bytes: Uint8Array): {text: string} | {reason: string} {
  if (bytes.length > MARKUP_LIMIT) return {reason: tooLarge(bytes.length, MARKUP_LIMIT)}
  if (bytes.length === 0) return {reason: 'is empty'}
  const encoding = encodingOf(bytes, XML_DECLARATION, META)
  try {
    const text = new TextDecoder(encoding, {fatal: true}).decode(bytes)
    return text.includes('\0') ? {reason: 'is binary: it holds a NUL character'} : {text}
  } catch (fault) {
    return {reason: undecodable(bytes, encoding, fault)}
  }
}

export const XML_DECLARATION = /^\s*<\?xml[^>]*\bencoding\s*=\s*["'](?<encoding>[\w.:-]+)/i
const META = /<meta[^>]+\bcharset\s*=\s*["']?(?<encoding>[\w.:-]+)/i

/** The name of the encoding, as it is declared in one of these ways. */
export function encodingOf(bytes: Uint8Array, ...declarations: RegExp[]): string {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  const [declared] = declarations.flatMap((each) => each.exec(head)?.groups?.encoding ?? [])
  const encoding = declared?.toLowerCase() ?? 'utf-8'
  // Whoever could read the declaration did so in ASCII (WHATWG, HTML, "prescan a byte stream").
  return encoding.startsWith('utf-16') ? 'utf-8' : encoding
}

/** In words for the person whose file it is. */
function undecodable(bytes: Uint8Array, encoding: string, fault: unknown): string {
  if (fault instanceof RangeError) return `declares an encoding that nobody knows: ${encoding}`
  if (encoding !== 'utf-8') return `is not ${encoding}, which it declares`
  const {byte, offset} = firstInvalidByte(bytes)
  return `is not UTF-8: ${byte} at offset ${offset} is not valid; save it as UTF-8, or declare its encoding`
}
