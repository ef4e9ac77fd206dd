import {resolve} from 'node:path'
import {
  builtinExtractor,
  datasetOf,
  importSources,
  locate,
  pictureReader,
  type SourceOutcome,
} from '../importer/index.ts'
import type {Connection} from './connect.ts'
import {files} from './files.ts'
import {newRun} from './newRun.ts'

/** Imports samples/ as `npm run import -- samples/` does: what is there already and unchanged is left alone. */
export async function importSamples({client, target}: Connection): Promise<SourceOutcome[]> {
  const sources: SourceOutcome[] = []
  await importSources(locate(SAMPLES, files), {
    client,
    target,
    dataset: datasetOf(client, target),
    extractor: builtinExtractor,
    system: 'file',
    run: newRun(new Date(), {sourceSystem: 'file'}),
    now: () => new Date(),
    bytesOf: pictureReader(files),
    onWindow: ({plan}) => void sources.push(...plan.sources),
  })
  return sources
}

const SAMPLES = resolve(import.meta.dirname, '../samples')
