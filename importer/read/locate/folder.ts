import type {Entry, Place} from './entry.ts'
import type {Files} from './files.ts'

/** A file of a folder, by its path in it; `name` is what to call it before people. */
export async function fileEntry(
  files: Files,
  {folder, path, size}: {folder: string; path: string; size: number},
): Promise<Entry> {
  const name = joined(folder, path)
  return {
    ...{path, name, size},
    realPath: await files.realPath(name),
    open: () => files.stream(name),
    place: folderPlace(folder, files),
  }
}

/** What lies in a folder. A link that leads out of it leads nowhere. */
function folderPlace(folder: string, files: Files): Place {
  return {
    async find(path) {
      const wanted = joined(folder, path)
      const found = await files.stat(wanted)
      if (found?.kind !== 'file') return undefined
      const top = await files.realPath(folder || '.')
      const realPath = await files.realPath(wanted)
      if (!realPath.startsWith(top.endsWith('/') ? top : `${top}/`)) return undefined
      return {path: realPath, size: found.size, open: () => files.stream(realPath)}
    },
  }
}

function joined(folder: string, path: string): string {
  return folder === '' || folder.endsWith('/') ? `${folder}${path}` : `${folder}/${path}`
}
