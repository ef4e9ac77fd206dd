import {readFile} from 'node:fs/promises'
import {ImportError, reasonOf} from '../importer/beginning.ts'
import type {KnownEntity} from '../importer/index.ts'

/** The names in the file that --known names; nothing without it. */
export async function knownNames(path: string | undefined): Promise<KnownEntity[]> {
  if (path === undefined) return []
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (fault) {
    throw new ImportError(`Could not read the known names: ${reasonOf(fault)}`, {cause: fault})
  }
  const {readKnownList} = await import('../importer/index.ts')
  return readKnownList(bytes, path)
}
