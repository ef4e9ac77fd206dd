import {PassThrough, pipeline, Readable} from 'node:stream'
import {
  fromRandomAccessReaderPromise,
  RandomAccessReader,
  type Entry as ZipEntry,
  type ZipFile,
} from 'yauzl'
import {type Entry, IN_ARCHIVE, type Place} from './entry.ts'
import {type Files, reasonOf} from './files.ts'

/** What lies in an archive: the files that can be read, and those that cannot, each with the reason. */
export type Archive = {
  entries: Entry[]
  place: Place
  refused: Array<{path: string; reason: string}>
}

const ENTRY_LIMIT = 250_000

/** Text shrinks to a tenth, and the dullest table to a hundredth. */
const RATIO_LIMIT = 200

/** Below this much an entry may shrink as it likes: it does no harm. */
const HARMLESS = 1_000_000

/**
 * Opens a ZIP archive: only its directory is read. One that is cut off, that names files outside of itself, or that hides
 * far more than it holds is refused as a whole, for nothing in it can be trusted.
 */
export async function openZip(
  path: string,
  size: number,
  files: Files,
): Promise<Archive | {reason: string}> {
  try {
    const zip = await fromRandomAccessReaderPromise(new FileReader(path, files), size, {
      autoClose: false,
    })
    if (zip.entryCount > ENTRY_LIMIT) {
      const count = zip.entryCount.toLocaleString('en')
      return {reason: `holds ${count} files; the limit is ${ENTRY_LIMIT}`}
    }
    const entries: ZipEntry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    const packed = entries.reduce((sum, {compressedSize}) => sum + compressedSize, 0)
    if (packed > size) return {reason: 'is no honest ZIP archive: its files overlap'}
    return archiveOf(zip, entries, {path, realPath: await files.realPath(path)})
  } catch (fault) {
    return {reason: `cannot be read as a ZIP archive: ${reasonOf(fault)}`}
  }
}

function archiveOf(
  zip: ZipFile,
  entries: ZipEntry[],
  {path, realPath}: {path: string; realPath: string},
): Archive {
  const readable = new Map<string, ZipEntry>()
  const refused: Archive['refused'] = []
  for (const entry of entries.filter(({fileName}) => !fileName.endsWith('/'))) {
    const reason = refusalOf(entry)
    if (reason) refused.push({path: entry.fileName, reason})
    else if (readable.has(entry.fileName)) refused.push({path: entry.fileName, reason: TWICE})
    else readable.set(entry.fileName, entry)
  }
  const place: Place = {
    async find(wanted) {
      const entry = readable.get(wanted)
      if (!entry) return undefined
      const open = (): AsyncIterable<Uint8Array> => contentOf(zip, entry)
      return {path: realPath + IN_ARCHIVE + wanted, size: entry.uncompressedSize, open}
    },
  }
  const found = [...readable].map(([name, entry]) => ({
    path: name,
    name: path + IN_ARCHIVE + name,
    size: entry.uncompressedSize,
    realPath: realPath + IN_ARCHIVE + name,
    open: () => contentOf(zip, entry),
    place,
  }))
  return {entries: found, place, refused}
}

const TWICE = 'stands in the archive twice; the first is read'

function refusalOf(entry: ZipEntry): string | undefined {
  const {uncompressedSize, compressedSize, compressionMethod} = entry
  if (entry.isEncrypted()) return 'is encrypted; unpack it with its password first'
  if (compressionMethod !== 0 && compressionMethod !== 8) {
    return `is packed by method ${compressionMethod}; ZIP archives of text have 0 or 8 (deflate)`
  }
  if (uncompressedSize <= HARMLESS || uncompressedSize <= compressedSize * RATIO_LIMIT) {
    return undefined
  }
  const [claimed, held] = [uncompressedSize, compressedSize].map((each) => Math.ceil(each / 1000))
  return `claims to hold ${claimed} KB in ${held}: no text shrinks like that (a ZIP bomb)`
}

/** No more than it says: yauzl ends a stream that gives more than its directory claims. */
async function* contentOf(zip: ZipFile, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  yield* await zip.openReadStreamPromise(entry)
}

/** yauzl asks for a class: it reads ranges of a file through the port. */
class FileReader extends RandomAccessReader {
  readonly path: string
  readonly files: Files

  constructor(path: string, files: Files) {
    super()
    this.path = path
    this.files = files
  }

  override _readStreamForRange(start: number, end: number): PassThrough {
    const through = new PassThrough()
    // A fault arrives at whoever reads the stream.
    pipeline(Readable.from(this.files.stream(this.path, {start, end})), through, () => {})
    return through
  }
}
