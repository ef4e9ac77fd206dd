import type {SourceFormat} from '../types.ts'
import {SIZE_LIMIT, tooLarge} from './decode.ts'
import {type Files, reasonOf, STANDARD_INPUT} from './files.ts'
import {formatsOfName} from './formats/index.ts'
import type {Located, LocatedText} from './located.ts'

/** What whoever starts an import says of its sources. */
export type Asked = {
  /** What its system calls a single text. */
  sourceId?: string | undefined
  /** Of all of them; without it their names tell, and then what they hold. */
  format?: SourceFormat | undefined
}

/**
 * The texts that one argument names, in a stable order. A file is called by its base name, those in a folder (or of a
 * pattern) by their path within it, both without extension. From a folder only known kinds of files are taken, none
 * hidden; a file that is named itself is read whatever it is called.
 */
export async function* locate(
  argument: string,
  files: Files,
  asked: Asked = {},
): AsyncGenerator<Located> {
  if (argument === STANDARD_INPUT) {
    yield located(files, {path: '-', id: asked.sourceId ?? '-', name: 'standard input'}, 0, asked)
    return
  }
  const path = argument.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
  try {
    yield* distinct(locatePath(path, files, asked))
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
      yield rejected(each.name, reason, each.id)
      continue
    }
    if (each.outcome === 'located') met.set(each.id, each.name)
    yield each
  }
}

async function* locatePath(path: string, files: Files, asked: Asked): AsyncGenerator<Located> {
  const found = await files.stat(path)
  if (!found && isPattern(path)) yield* locatePattern(path, files, asked)
  else if (!found) yield missing(path)
  else if (found.kind === 'folder') yield* locateFolder(path, files, asked)
  else if (found.kind === 'other') yield rejected(path, 'is neither a file nor a folder')
  else {
    const id = asked.sourceId ?? idOf(path.slice(path.lastIndexOf('/') + 1))
    yield await locateFile(files, {path, id, name: path}, asked)
  }
}

async function* locateFolder(folder: string, files: Files, asked: Asked): AsyncGenerator<Located> {
  const names = (await files.list(folder)).filter(
    (name) => formatsOfName(name).length > 0 && !isHidden(name),
  )
  if (names.length === 0) yield rejected(folder, 'holds no .txt file')
  yield* inOrder(
    names.map((name) => ({path: `${folder}/${name}`, id: idOf(name)})),
    files,
    asked,
  )
}

async function* locatePattern(
  pattern: string,
  files: Files,
  asked: Asked,
): AsyncGenerator<Located> {
  const base = pattern.slice(0, pattern.slice(0, pattern.search(MAGIC)).lastIndexOf('/') + 1)
  const paths = (await files.glob(pattern)).filter((path) => !isHidden(path.slice(base.length)))
  if (paths.length === 0) yield rejected(pattern, 'matches no file')
  yield* inOrder(
    paths.map((path) => ({path, id: idOf(path.slice(base.length))})),
    files,
    asked,
  )
}

async function* inOrder(
  found: Array<{path: string; id: string}>,
  files: Files,
  asked: Asked,
): AsyncGenerator<Located> {
  for (const {path, id} of found.sort(byIdThenPath)) {
    yield await locateFile(files, {path, id, name: path}, asked)
  }
}

type Place = {path: string; id: string; name: string}

async function locateFile(files: Files, place: Place, asked: Asked): Promise<Located> {
  const {path, id} = place
  const found = await files.stat(path)
  if (!found) return missing(path)
  if (found.kind !== 'file') return rejected(path, 'is not a file')
  // Asked before reading, so that a file of any size costs no memory.
  if (found.size > SIZE_LIMIT) return rejected(path, tooLarge(found.size), id)
  return {...located(files, place, found.size, asked), realPath: await files.realPath(path)}
}

function located(
  files: Files,
  {path, id, name}: Place,
  size: number,
  {format = formatsOfName(path)[0]?.name ?? 'text'}: Asked,
): LocatedText {
  return {outcome: 'located', id, name, format, size, bytes: () => files.read(path, SIZE_LIMIT)}
}

function missing(path: string): Located {
  return rejected(
    path,
    'does not exist; expected a file, a folder, a pattern such as "news/*.txt", or -',
  )
}

function rejected(path: string, reason: string, id = path): Located {
  return {outcome: 'rejected', id, reason: `${path} ${reason}`}
}

/** One and the same on every system: NFC (macOS hands out NFD), forward slashes, no extension. */
function idOf(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/(?<=[^/])\.[^./]+$/, '')
}

const MAGIC = /[*?[{]/

function isPattern(path: string): boolean {
  return MAGIC.test(path)
}

function isHidden(name: string): boolean {
  return /(?:^|\/)\./.test(name)
}

/** By code point, not by locale: the same order on every machine. */
function byIdThenPath(one: {id: string; path: string}, two: {id: string; path: string}): number {
  if (one.id !== two.id) return one.id < two.id ? -1 : 1
  return one.path < two.path ? -1 : one.path > two.path ? 1 : 0
}
