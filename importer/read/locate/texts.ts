import type {SourceFormat} from '../../types.ts'
import {tooLarge} from '../decode.ts'
import {encodingOf} from '../decodeMarkup.ts'
import {
  type Format,
  formatNamed,
  formatOfHead,
  formatsOfName,
  type Reader,
} from '../formats/index.ts'
import {readWhole} from '../readWhole.ts'
import type {Entry} from './entry.ts'
import type {Located, LocatedText} from './located.ts'

/** What a file is looked at for: its id, if it is a single text, and its format, if somebody said which. */
export type Wanted = {
  id: string
  format?: SourceFormat | undefined
  /** Found in a folder and not named: what is no kind of news that we know is no business of ours. */
  isFound: boolean
}

/** Enough to tell what a file is. */
const HEAD = 4096

/** The texts that a file holds: itself, or those that a feed or an export brings. */
export async function* textsIn(entry: Entry, wanted: Wanted): AsyncGenerator<Located> {
  const format = wanted.format ? formatNamed(wanted.format) : await formatOf(entry, wanted.isFound)
  if (!format) return
  const {split} = await format.load()
  if (split) yield* parts(entry, format, split)
  else if (entry.size > format.limit) {
    // Asked before reading, so that a file of any size costs no memory.
    const reason = `${entry.name} ${tooLarge(entry.size, format.limit)}`
    yield {outcome: 'rejected', id: wanted.id, reason}
  } else yield whole(entry, format, wanted.id)
}

/** By its name where that says it, else by what it holds. */
async function formatOf(entry: Entry, isFound: boolean): Promise<Format | undefined> {
  const {certain, possible} = formatsOfName(entry.path)
  if (certain[0]) return certain[0]
  const head = headOf(await readWhole(entry.open(), HEAD))
  if (possible.length === 0) return formatOfHead(head)
  // The most general is the last: it says best what the file is not.
  return formatOfHead(head, possible) ?? (isFound ? undefined : possible.at(-1))
}

function headOf(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  return new TextDecoder(encoding).decode(bytes.subarray(0, HEAD))
}

async function* parts(
  {name, path, open, realPath, place}: Entry,
  {name: format, limit}: Format,
  split: NonNullable<Reader['split']>,
): AsyncGenerator<Located> {
  for await (const part of split({name, open})) {
    if (part.outcome !== 'located') {
      yield part
      continue
    }
    const {id, bytes} = part
    const called = id === name ? name : `${name}: ${id}`
    if (bytes.length > limit) {
      yield {outcome: 'rejected', id, reason: `${called} ${tooLarge(bytes.length, limit)}`}
      continue
    }
    yield {
      ...{outcome: 'located', id, name: called, format, size: bytes.length},
      ...(realPath ? {realPath: `${realPath}#${id}`} : {}),
      bytes: async () => bytes,
      beside: {place, path},
    }
  }
}

function whole(
  {name, size, open, realPath, place, path}: Entry,
  format: Format,
  id: string,
): LocatedText {
  return {
    ...{outcome: 'located', id, name, format: format.name, size},
    ...(realPath ? {realPath} : {}),
    bytes: () => readWhole(open(), format.limit),
    beside: {place, path},
  }
}
