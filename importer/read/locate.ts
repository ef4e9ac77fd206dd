import {SIZE_LIMIT, tooLarge} from './decode.ts'
import type {Rejection} from './readText.ts'

/** What reading needs of a file system. Paths use forward slashes; a fault is an Error with a `code` ('EACCES', …). */
export type Files = {
  /** What lies at the path; undefined where nothing does. */
  stat(path: string): Promise<{kind: 'file' | 'folder' | 'other'; size: number} | undefined>
  /** The files below a folder, however deep, as paths relative to it, in any order. */
  list(folder: string): Promise<string[]>
  /** The files that a pattern matches, in any order. */
  glob(pattern: string): Promise<string[]>
  /** The one path of a file that has several spellings: absolute, without links. */
  realPath(path: string): Promise<string>
  /** The bytes of a file, or of standard input for `-`; it may stop once it has more than `limit`. */
  read(path: string, limit: number): Promise<Uint8Array>
}

/**
 * A text that is there to be read: its id, what to call it before people, the file that it is (where it is one), and a
 * way to its bytes.
 */
export type Located =
  | {outcome: 'located'; id: string; name: string; realPath?: string; bytes(): Promise<Uint8Array>}
  | Omit<Rejection, 'system'>

export const STANDARD_INPUT = '-'

const TEXT_FILE = /\.(?:txt|text)$/i

/**
 * The texts that one argument names, in a stable order. A file is called by its base name, those in a folder (or of a
 * pattern) by their path within it, both without extension. From a folder only .txt files are taken, none hidden; a file
 * that is named itself is read whatever it is called.
 */
export async function locate(
  argument: string,
  files: Files,
  sourceId?: string,
): Promise<Located[]> {
  if (argument === STANDARD_INPUT) return [located(files, '-', sourceId ?? '-', 'standard input')]
  const path = argument.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
  try {
    const found = await files.stat(path)
    if (!found && isPattern(path)) return await locatePattern(path, files)
    if (!found) return [missing(path)]
    if (found.kind === 'folder') return await locateFolder(path, files)
    if (found.kind === 'other') return [rejected(path, 'is neither a file nor a folder')]
    return [await locateFile(files, path, sourceId ?? idOf(path.slice(path.lastIndexOf('/') + 1)))]
  } catch (fault) {
    return [rejected(path, `cannot be read: ${reasonOf(fault)}`)]
  }
}

async function locateFolder(folder: string, files: Files): Promise<Located[]> {
  const names = (await files.list(folder)).filter((name) => TEXT_FILE.test(name) && !isHidden(name))
  if (names.length === 0) return [rejected(folder, 'holds no .txt file')]
  return inOrder(
    names.map((name) => ({path: `${folder}/${name}`, name})),
    files,
  )
}

async function locatePattern(pattern: string, files: Files): Promise<Located[]> {
  const base = pattern.slice(0, pattern.slice(0, pattern.search(MAGIC)).lastIndexOf('/') + 1)
  const paths = (await files.glob(pattern)).filter((path) => !isHidden(path.slice(base.length)))
  if (paths.length === 0) return [rejected(pattern, 'matches no file')]
  return inOrder(
    paths.map((path) => ({path, name: path.slice(base.length)})),
    files,
  )
}

async function inOrder(found: Array<{path: string; name: string}>, files: Files) {
  const sorted = found.map(({path, name}) => ({path, id: idOf(name)})).sort(byIdThenPath)
  return Promise.all(sorted.map(({path, id}) => locateFile(files, path, id)))
}

async function locateFile(files: Files, path: string, id: string): Promise<Located> {
  const found = await files.stat(path)
  if (!found) return missing(path)
  if (found.kind !== 'file') return rejected(path, 'is not a file')
  // Asked before reading, so that a file of any size costs no memory.
  if (found.size > SIZE_LIMIT) return rejected(path, tooLarge(found.size), id)
  return {...located(files, path, id, path), realPath: await files.realPath(path)}
}

function located(files: Files, path: string, id: string, name: string) {
  return {outcome: 'located' as const, id, name, bytes: () => files.read(path, SIZE_LIMIT)}
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

/** What a person needs to know of a file system's error. */
export function reasonOf(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : undefined
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  if (code === 'EMFILE') return 'too many open files'
  return fault instanceof Error ? fault.message : String(fault)
}
