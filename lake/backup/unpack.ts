import {createReadStream, createWriteStream} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {createGunzip} from 'node:zlib'
import type {Member} from './pack.ts'

const BLOCK = 512

/**
 * Takes the files of a `.tar.gz` out into a folder. Only plain names come out: an archive that somebody made with paths
 * in it must not write elsewhere.
 */
export async function unpack(file: string, folder: string): Promise<Member[]> {
  const source = bytesOf(unzipped(file))
  const members: Member[] = []
  for (;;) {
    const header = await source.take(BLOCK)
    if (header.every((byte) => byte === 0)) break
    const {name, size} = decodeHeader(header)
    const path = join(folder, name)
    await pipeline(
      Readable.from(source.stream(size)),
      createWriteStream(path, {flags: 'wx', mode: 0o600, flush: true}),
    )
    await source.take(-size & (BLOCK - 1))
    members.push({name, path})
  }
  // The last bytes of a .gz are the sum of all: they are looked at when it is read to its end.
  await source.finish()
  return members
}

function unzipped(file: string): AsyncIterable<Buffer> {
  const gunzip = createGunzip()
  // What goes wrong on the way is told to whoever reads the end of it.
  pipeline(createReadStream(file), gunzip).catch(() => {})
  return gunzip
}

function decodeHeader(header: Buffer): {name: string; size: number} {
  const name = header.toString('utf8', 0, 100).replace(/\0.*$/s, '')
  const isOctal = (header[124] ?? 0) < 0x80
  const size = isOctal
    ? Number.parseInt(header.toString('latin1', 124, 136), 8)
    : Number(header.readBigUInt64BE(128))
  if (header.toString('latin1', 257, 262) !== 'ustar' || !(size >= 0)) {
    throw new Error('it is not a tar archive')
  }
  if (!/^\w[\w.-]*$/.test(name)) throw new Error(`it has a file with the name "${name}"`)
  return {name, size}
}

/** A stream in pieces of the length that is asked for. */
function bytesOf(chunks: AsyncIterable<Buffer>) {
  const incoming = chunks[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)

  async function* stream(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0; ) {
      if (rest.length === 0) rest = await more()
      const piece = rest.subarray(0, left)
      rest = rest.subarray(piece.length)
      left -= piece.length
      yield piece
    }
  }

  async function more(): Promise<Buffer> {
    const {value, done} = await incoming.next()
    if (done) throw new Error('it ends too early')
    return value
  }

  return {
    stream,
    async take(length: number): Promise<Buffer> {
      const pieces: Buffer[] = []
      for await (const piece of stream(length)) pieces.push(piece)
      return Buffer.concat(pieces)
    },
    async finish(): Promise<void> {
      while (!(await incoming.next()).done);
    },
  }
}
