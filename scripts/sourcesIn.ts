import {locate, readText} from '../importer/read/index.ts'
import type {Source} from '../importer/types.ts'
import {files} from './files.ts'

/** The texts of a folder that can be read, for measuring. */
export async function sourcesIn(folder: string): Promise<Source[]> {
  const sources: Source[] = []
  for (const located of await locate(folder, files)) {
    if (located.outcome === 'rejected') continue
    const {id, name} = located
    const read = readText(await located.bytes(), {system: 'file', id, name})
    if (read.outcome === 'read') sources.push(read.source)
  }
  if (sources.length === 0) throw new Error(`${folder} holds no text to measure with`)
  return sources
}
