import type {SourceFormat} from '../../types.ts'
import type {Files} from './files.ts'
import {type Located, rejected} from './located.ts'
import {byIdThenPath, idOf, isArchive, isTaken, NO_NEWS} from './names.ts'
import {textsIn} from './texts.ts'

/** An archive is a folder in a file. */
export async function* inArchive(
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
  if (taken.length === 0) yield rejected(path, NO_NEWS)
  const ordered = taken.map((entry) => ({entry, path: entry.path, id: prefix + idOf(entry.path)}))
  for (const {entry, id} of ordered.sort(byIdThenPath)) {
    if (isArchive(entry.path)) yield rejected(entry.name, NESTED)
    else yield* textsIn(entry, {id, format, isFound: true})
  }
}

const NESTED = 'is an archive in an archive; unpack the outer one first'
