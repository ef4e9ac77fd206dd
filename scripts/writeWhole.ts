import {rename, rm, stat, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {ImportError} from '../importer/beginning.ts'
import {syncFolder} from '../lake/beginning.ts'

export function writeLines(path: string, lines: string[]): Promise<void> {
  return writeWhole(
    path,
    lines.map((line) => `${line}\n`),
  )
}

/** Writes a file whole or not at all: who reads it never sees a half, nor after a pulled plug. */
export async function writeWhole(
  path: string,
  pieces: ReadonlyArray<string | Uint8Array>,
): Promise<void> {
  const part = `${path}.part`
  try {
    await writeFile(part, pieces, {flush: true})
    await rename(part, path)
    syncFolder(dirname(path))
  } catch (fault) {
    await rm(part, {force: true})
    const reason = fault instanceof Error ? fault.message : String(fault)
    throw new ImportError(`Could not write ${path}: ${reason}`, {cause: fault})
  }
}

/** Asked before the work whose result the file is to hold: a typing error in its path is not to cost an hour. */
export async function expectPlaceFor(path: string): Promise<void> {
  const folder = dirname(path)
  if (!(await isFolder(folder))) {
    throw new ImportError(`Could not write ${path}: there is no folder ${folder}; make it first`)
  }
  if (await isFolder(path)) {
    throw new ImportError(`Could not write ${path}: it is a folder; name a file in it`)
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() ?? false
}
