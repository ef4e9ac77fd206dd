import {describe, expect, test} from 'vitest'
import {decode, SIZE_LIMIT} from '../../../importer/read/decode.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('decoding a text file', () => {
  test('gives the text, without a byte order mark', () => {
    expect(decode(bytes('\ufeffGdańsk'))).toEqual({text: 'Gdańsk'})
  })

  test.each([
    ['a\r\nb\r\n', 'a\nb\n'],
    ['a\rb', 'a\nb'],
  ])('makes the line ends of %j those of %j', (written, read) => {
    expect(decode(bytes(written))).toEqual({text: read})
  })

  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', bytes(''), /^is empty; expected a headline/],
    ['white space', bytes(' \n\t\n'), /^holds only white space/],
    ['a NUL', bytes('Headline\0'), /^is binary \(byte 0x00 at offset 8\)/],
    ['an invalid byte', Uint8Array.of(0x41, 0xc3, 0x28), /^is not UTF-8: byte 0xc3 at offset 1 /],
    ['Latin-1', Uint8Array.of(0x4d, 0xfc, 0x6c, 0x6c), /^is not UTF-8: byte 0xfc at offset 1 /],
    // What follows was named here, which is a harmless letter.
    ['Latin-1 é', Uint8Array.of(0x63, 0xe9, 0x20, 0x61), /^is not UTF-8: byte 0xe9 at offset 1 /],
    ['half a character', Uint8Array.of(0x41, 0xe2, 0x82), /byte 0xe2 at offset 1 /],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0x00), /^is UTF-16 text.*save it as UTF-8/],
    ['a PDF', bytes('%PDF-1.7\n'), /^is a PDF, not plain text; export its text/],
    ['an RTF document', bytes('{\\rtf1\\ansi'), /^is an RTF document/],
    ['a ZIP file', bytes('PK\u0003\u0004'), /^is a ZIP or Office file/],
    ['too much', new Uint8Array(SIZE_LIMIT + 1), /^has 1\.1 MB; the limit for one article is 1 MB/],
  ])('refuses %s and says what would be right', (_, given, reason) => {
    expect(decode(given)).toEqual({reason: expect.stringMatching(reason)})
  })

  test('finds the first invalid byte of a long text', () => {
    const long = Uint8Array.from([...bytes('ä'.repeat(5000)), 0xff, ...bytes('ä'.repeat(5000))])
    expect(decode(long)).toEqual({reason: expect.stringContaining('byte 0xff at offset 10000')})
  })
})
