import {locate, read} from '../importer/read/index.ts'
import type {Source} from '../importer/types.ts'
import {files} from './files.ts'

/** The texts of a folder that can be read, for measuring. */
export async function sourcesIn(folder: string): Promise<Source[]> {
  const sources: Source[] = []
  for await (const located of locate(folder, files)) {
    if (located.outcome !== 'located') continue
    const outcome = await read(located, 'file')
    if (outcome.outcome === 'read') sources.push(outcome.source)
  }
  if (sources.length === 0) throw new Error(`${folder} holds no text to measure with`)
  return sources
}
