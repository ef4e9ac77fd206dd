/** 1 MB: ten times the longest article, and what the Content Lake takes as one document, its links and keys included. */
export const SIZE_LIMIT = 1_000_000

type Decoded = {text: string} | {reason: string}

/** Bytes of a text file as a string, or why they are none. Line ends become `\n`, whichever system wrote them. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > SIZE_LIMIT) return {reason: tooLarge(bytes.length)}
  if (bytes.length === 0)
    return {reason: 'is empty; expected a headline, a date line and paragraphs'}
  const format = SIGNATURES.find(({start}) => start.every((byte, at) => bytes[at] === byte))
  if (format) return {reason: `is ${format.what}, not plain text; ${format.advice}`}
  const control = bytes.findIndex(isBinary)
  if (control >= 0) {
    return {reason: `is binary (byte ${hex(bytes[control])} at offset ${control}), not plain text`}
  }
  return decodeUtf8(bytes)
}

export function tooLarge(size: number, limit = SIZE_LIMIT): string {
  // Rounded up: what has more than the limit is not to read as if it had just that.
  const megabytes = (Math.ceil(size / 100_000) / 10).toLocaleString('en')
  return `has ${megabytes} MB; the limit for one article is ${limit / 1_000_000} MB`
}

const SIGNATURES = [
  {start: [0xff, 0xfe], what: 'UTF-16 text', advice: 'save it as UTF-8'},
  {start: [0xfe, 0xff], what: 'UTF-16 text', advice: 'save it as UTF-8'},
  {start: ascii('%PDF-'), what: 'a PDF', advice: 'export its text as UTF-8'},
  {start: ascii('{\\rtf'), what: 'an RTF document', advice: 'save it as plain text in UTF-8'},
  {
    start: ascii('PK\u0003\u0004'),
    what: 'a ZIP or Office file',
    advice: 'unpack or export it first',
  },
]

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0))
}

/** No text holds a NUL or another control character, but for tab, line ends, form feed and escape. */
function isBinary(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    const {byte, offset} = firstInvalidByte(bytes)
    return {reason: `is not UTF-8: ${byte} at offset ${offset} is not valid; save it as UTF-8`}
  }
  if (text.trim() === '') {
    return {reason: 'holds only white space; expected a headline, a date line and paragraphs'}
  }
  return {text: text.replace(/\r\n?/g, '\n')}
}

/**
 * The first byte that begins no character of UTF-8, or one that is cut off: in Latin-1 the accented letter, and not what
 * comes after it. By halves: a prefix either decodes (perhaps up to an unfinished character) or holds the offence.
 */
export function firstInvalidByte(bytes: Uint8Array): {byte: string; offset: number} {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodesUpTo(bytes, middle)) good = middle
    else bad = middle
  }
  // The decoder notices at the byte that does not fit; the character began at most three before it.
  let offset = good
  while (offset > 0 && good - offset < 3 && !isWhole(bytes.subarray(0, offset))) offset--
  return {byte: `byte ${hex(bytes[offset])}`, offset}
}

function isWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}

function decodesUpTo(bytes: Uint8Array, end: number): boolean {
  try {
    const whole = end > bytes.length
    new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(0, end), {stream: !whole})
    return true
  } catch {
    return false
  }
}

function hex(byte = 0): string {
  return `0x${byte.toString(16).padStart(2, '0')}`
}
