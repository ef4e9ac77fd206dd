import {readWhole} from '../readWhole.ts'
import type {Asked} from './asked.ts'
import {NOWHERE} from './entry.ts'
import {type Files, reasonOf, STANDARD_INPUT} from './files.ts'
import {fileEntry} from './folder.ts'
import {inArchive} from './inArchive.ts'
import {inFolder, inPattern} from './inFolder.ts'
import {type Located, missing, rejected} from './located.ts'
import {idOf, isArchive, MAGIC} from './names.ts'
import {textsIn} from './texts.ts'

/**
 * The texts that one argument names, in a stable order. A file is called by its base name, those in a folder (or an
 * archive, or of a pattern) by their path within it, both without extension; what a feed or an export holds has ids of
 * its own. From a folder only known kinds of files are taken, none hidden; a file that is named itself is read whatever
 * it is called.
 */
export async function* locate(
  argument: string,
  files: Files,
  asked: Asked = {},
): AsyncGenerator<Located> {
  const path = argument.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
  try {
    yield* distinct(
      argument === STANDARD_INPUT ? standardInput(files, asked) : at(path, files, asked),
    )
  } catch (fault) {
    yield rejected(path, `cannot be read: ${reasonOf(fault)}`)
  }
}

/** Two files of one base name would be one article: the second is refused by name. */
async function* distinct(found: AsyncIterable<Located>): AsyncGenerator<Located> {
  const met = new Map<string, string>()
  for await (const each of found) {
    const first = each.outcome === 'located' ? met.get(each.id) : undefined
    if (each.outcome === 'located' && first !== undefined) {
      const reason = `has the same source id (${each.id}) as ${first}; rename one of them, or import it on its own with --source-id`
      yield rejected(each.name, reason)
      continue
    }
    if (each.outcome === 'located') met.set(each.id, each.name)
    yield each
  }
}

/** It flows by once, and is kept, for it is looked at before it is read. */
const STANDARD_INPUT_LIMIT = 64_000_000

async function* standardInput(files: Files, {sourceId = '-', format}: Asked) {
  const bytes = await readWhole(files.stream(STANDARD_INPUT), STANDARD_INPUT_LIMIT)
  const open = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  const entry = {path: '-', name: 'standard input', size: bytes.length, open, place: NOWHERE}
  yield* textsIn(entry, {id: sourceId, format, isFound: false})
}

async function* at(path: string, files: Files, asked: Asked): AsyncGenerator<Located> {
  const found = await files.stat(path)
  if (!found && MAGIC.test(path)) yield* inPattern(path, files, asked)
  else if (!found) yield missing(path)
  else if (found.kind === 'folder') yield* inFolder(path, files, asked)
  else if (found.kind === 'other') yield rejected(path, 'is neither a file nor a folder')
  else if (isArchive(path)) yield* inArchive(path, found.size, files, {...asked, prefix: ''})
  else {
    const start = path.lastIndexOf('/') + 1
    const name = path.slice(start)
    const entry = await fileEntry(files, {
      folder: path.slice(0, start),
      path: name,
      size: found.size,
    })
    const {sourceId = idOf(name), format} = asked
    yield* textsIn(entry, {id: sourceId, format, isFound: false})
  }
}
