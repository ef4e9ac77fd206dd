import {type Located, locate} from '../importer/beginning.ts'
import {files} from './files.ts'
import type {ImportOptions} from './importCommand.ts'
import type {Progress} from './importProgress.ts'

/** What the arguments lead to, as it is come upon: an archive may hold more texts than there is memory for their names. */
export async function* locatedIn(
  sources: string[],
  {sourceId, format}: ImportOptions,
  {onListed}: Progress,
): AsyncGenerator<Located> {
  for (const source of sources) {
    // Of several arguments nobody knows how much the later ones hold.
    const told = sources.length === 1 ? {onListed} : {}
    yield* locate(source, files, {
      sourceId,
      format: format === 'auto' ? undefined : format,
      ...told,
    })
  }
}
