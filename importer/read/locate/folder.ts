import type {Entry, Place} from './entry.ts'
import type {Files} from './files.ts'

/**
 * A file of a folder, by its path in it; `name` is what to call it before people. `realFolder` is the real path of a
 * folder from which no link leads to the file.
 */
export async function fileEntry(
  files: Files,
  {folder, path, size, realFolder}: {folder: string; path: string; size: number} & RealFolder,
): Promise<Entry> {
  const name = joined(folder, path)
  return {
    ...{path, name, size},
    realPath: realFolder === undefined ? await files.realPath(name) : joined(realFolder, path),
    open: () => files.stream(name),
    place: folderPlace(folder, files),
  }
}

export type RealFolder = {realFolder?: string | undefined}

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
