import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/**
 * A file for a store that nobody wants to keep: in a folder of its own, which goes when the store is closed or the
 * process ends. A database in memory could not be read by several threads while it is written.
 */
export function temporaryPath(): {path: string; remove(): void} {
  if (folders.size === 0) process.once('exit', removeAll)
  const folder = mkdtempSync(join(tmpdir(), 'dateline-lake-'))
  folders.add(folder)
  return {
    path: join(folder, 'lake.db'),
    remove() {
      remove(folder)
      if (folders.size === 0) process.off('exit', removeAll)
    },
  }
}

const folders = new Set<string>()

function removeAll(): void {
  for (const folder of folders) remove(folder)
}

function remove(folder: string): void {
  folders.delete(folder)
  rmSync(folder, {recursive: true, force: true})
}
