import type {SourceFormat} from '../../types.ts'
import {readWhole} from '../readWhole.ts'
import {NOWHERE} from './entry.ts'
import {type Files, reasonOf, STANDARD_INPUT} from './files.ts'
import {fileEntry} from './folder.ts'
import type {Located} from './located.ts'
import {byIdThenPath, idOf, isArchive, isHidden, isTaken, MAGIC} from './names.ts'
import {textsIn} from './texts.ts'

/** What whoever starts an import says of its sources. */
export type Asked = {
  /** What its system calls a single text. */
  sourceId?: string | undefined
  /** Of all of them; without it their names tell, and then what they hold. */
  format?: SourceFormat | undefined
  /** Told how many files a folder, an archive or a pattern holds, before they are looked at. */
  onListed?: (count: number) => void
}

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

async function* inFolder(folder: string, files: Files, asked: Asked): AsyncGenerator<Located> {
  const paths = (await files.list(folder)).filter(isTaken)
  asked.onListed?.(paths.length)
  let isEmpty = true
  for await (const each of inOrder(folder, paths, files, {...asked, isFound: true})) {
    isEmpty = false
    yield each
  }
  if (isEmpty) yield rejected(folder, `holds no news: no ${KINDS}`)
}

async function* inPattern(pattern: string, files: Files, asked: Asked): AsyncGenerator<Located> {
  const base = pattern.slice(0, pattern.slice(0, pattern.search(MAGIC)).lastIndexOf('/') + 1)
  const paths = (await files.glob(pattern))
    .map((path) => path.slice(base.length))
    .filter((path) => !isHidden(path))
  if (paths.length === 0) yield rejected(pattern, 'matches no file')
  asked.onListed?.(paths.length)
  yield* inOrder(base, paths, files, {...asked, isFound: false})
}

async function* inOrder(
  folder: string,
  paths: string[],
  files: Files,
  {format, isFound}: Asked & {isFound: boolean},
): AsyncGenerator<Located> {
  for (const {path, id} of paths.map((path) => ({path, id: idOf(path)})).sort(byIdThenPath)) {
    const name = folder === '' || folder.endsWith('/') ? folder + path : `${folder}/${path}`
    const found = await files.stat(name)
    if (!found) yield missing(name)
    else if (found.kind !== 'file') yield rejected(name, 'is not a file')
    else if (isArchive(path)) yield* inArchive(name, found.size, files, {format, prefix: `${id}/`})
    else {
      const entry = await fileEntry(files, {folder, path, size: found.size})
      yield* textsIn(entry, {id, format, isFound})
    }
  }
}

/** An archive is a folder in a file. */
async function* inArchive(
  path: string,
  size: number,
  files: Files,
  {format, prefix}: {format?: SourceFormat | undefined; prefix: string},
): AsyncGenerator<Located> {
  const {openZip} = await import('./zip.ts')
  const archive = await openZip(path, size, files)
  if ('reason' in archive) {
    yield rejected(path, archive.reason)
    return
  }
  for (const {path: inside, reason} of archive.refused) yield rejected(`${path}!/${inside}`, reason)
  const taken = archive.entries.filter(({path}) => isTaken(path))
  if (taken.length === 0) yield rejected(path, `holds no news: no ${KINDS}`)
  const ordered = taken.map((entry) => ({entry, path: entry.path, id: prefix + idOf(entry.path)}))
  for (const {entry, id} of ordered.sort(byIdThenPath)) {
    if (isArchive(entry.path)) yield rejected(entry.name, NESTED)
    else yield* textsIn(entry, {id, format, isFound: true})
  }
}

const KINDS = '.txt, .md, .html, .xml, .rss, .atom, .json or .zip file that is known to be some'
const NESTED = 'is an archive in an archive; unpack the outer one first'

function missing(path: string): Located {
  return rejected(
    path,
    'does not exist; expected a file, a folder, a pattern such as "news/*.txt", or -',
  )
}

function rejected(path: string, reason: string, id = path): Located {
  return {outcome: 'rejected', id, reason: `${path} ${reason}`}
}
