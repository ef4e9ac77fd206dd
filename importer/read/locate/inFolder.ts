import {ahead} from '../../ahead.ts'
import type {Asked} from './asked.ts'
import type {Files} from './files.ts'
import {fileEntry, type RealFolder} from './folder.ts'
import {inArchive} from './inArchive.ts'
import {type Located, missing, rejected} from './located.ts'
import {byIdThenPath, idOf, isArchive, isHidden, isTaken, MAGIC, NO_NEWS} from './names.ts'
import {textsIn} from './texts.ts'

/** Files that are asked for their size at once. */
const ASKED_AT_ONCE = 16

/** What a folder holds, however deep. */
export async function* inFolder(
  folder: string,
  files: Files,
  asked: Asked,
): AsyncGenerator<Located> {
  const paths = (await files.list(folder)).filter(isTaken)
  asked.onListed?.(paths.length)
  let isEmpty = true
  const realFolder = await files.realPath(folder)
  for await (const each of inOrder(folder, paths, files, {...asked, isFound: true, realFolder})) {
    isEmpty = false
    yield each
  }
  if (isEmpty) yield rejected(folder, NO_NEWS)
}

/** The files that a pattern matches; their common part is the folder that they lie in. */
export async function* inPattern(
  pattern: string,
  files: Files,
  asked: Asked,
): AsyncGenerator<Located> {
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
  {format, isFound, realFolder}: Asked & RealFolder & {isFound: boolean},
): AsyncGenerator<Located> {
  const named = paths.map((path) => ({path, id: idOf(path)})).sort(byIdThenPath)
  const sized = ahead(named, ASKED_AT_ONCE, async ({path, id}) => {
    const name = folder === '' || folder.endsWith('/') ? folder + path : `${folder}/${path}`
    return {path, id, name, found: await files.stat(name)}
  })
  for await (const {path, id, name, found} of sized) {
    if (!found) yield missing(name)
    else if (found.kind !== 'file') yield rejected(name, 'is not a file')
    else if (isArchive(path)) yield* inArchive(name, found.size, files, {format, prefix: `${id}/`})
    else {
      const entry = await fileEntry(files, {folder, path, size: found.size, realFolder})
      yield* textsIn(entry, {id, format, isFound})
    }
  }
}
