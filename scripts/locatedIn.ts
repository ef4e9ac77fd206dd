import {type Files, type Located, locate, STANDARD_INPUT} from '../importer/beginning.ts'
import type {Begun} from './beginImport.ts'
import {files} from './files.ts'
import type {Progress} from './importProgress.ts'

/** What the arguments lead to, as it is come upon: an archive may hold more texts than there is memory for their names. */
export async function* locatedIn(
  {sources, options: {sourceId, format}, input}: Begun,
  {onListed}: Progress,
): AsyncGenerator<Located> {
  const withInput: Files = {
    ...files,
    stream: (path, range) => (path === STANDARD_INPUT ? input.read() : files.stream(path, range)),
  }
  for (const source of sources) {
    // Of several arguments nobody knows how much the later ones hold.
    const told = sources.length === 1 ? {onListed} : {}
    yield* locate(source, withInput, {
      sourceId,
      format: format === 'auto' ? undefined : format,
      ...told,
    })
  }
}
