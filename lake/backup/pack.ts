import {createReadStream, createWriteStream, statSync} from 'node:fs'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {createGzip} from 'node:zlib'

/** A file that goes into an archive, or came out of one. */
export type Member = {name: string; path: string}

const BLOCK = 512
/** Larger sizes do not fit into the header's eleven octal digits. */
const OCTAL_SIZES = 8 ** 11

/**
 * Packs files into a `.tar.gz`, the form that can be opened without us. It is on the disk when this is done. An archive
 * that is there already is left alone, and fails the work.
 */
export async function pack(members: Member[], file: string): Promise<void> {
  await pipeline(
    Readable.from(tarOf(members)),
    createGzip({level: 3}),
    createWriteStream(file, {flags: 'wx', mode: 0o600, flush: true}),
  )
}

async function* tarOf(members: Member[]): AsyncGenerator<Buffer> {
  for (const {name, path} of members) {
    const {size, mtime} = statSync(path)
    yield header(name, size, mtime)
    yield* createReadStream(path)
    yield Buffer.alloc(-size & (BLOCK - 1))
  }
  yield Buffer.alloc(2 * BLOCK)
}

/** @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html, "ustar Interchange Format" */
function header(name: string, size: number, modified: Date): Buffer {
  const block = Buffer.alloc(BLOCK)
  block.write(name, 0, 100)
  block.write('0000600\0', 100)
  block.write('0000000\x000000000\0', 108)
  if (size < OCTAL_SIZES) block.write(octal(size), 124)
  else {
    // As GNU tar and bsdtar write it.
    block[124] = 0x80
    block.writeBigUInt64BE(BigInt(size), 128)
  }
  block.write(octal(modified.getTime() / 1000), 136)
  // The sum is of a header that has spaces in the sum's place.
  block.write('        0', 148)
  block.write('ustar\x0000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

function octal(value: number): string {
  return Math.trunc(value).toString(8).padStart(11, '0')
}
