import {type Connected, type Records, storedRecords} from '../importer/beginning.ts'
import {readStored} from '../lake/beginning.ts'
import {EMBEDDED_DATASET, hostedProject} from './target.ts'

/** What is on record of sources. No embedded lake is started or asked for it: its store can be read beside it. */
export function recordsOf(data: string, connect: () => Promise<Connected>): Records {
  const isHosted = hostedProject().projectId !== undefined
  return async (system, ids) => {
    const read = (documents: readonly string[], attributes: readonly string[]) =>
      isHosted ? undefined : readStored(data, EMBEDDED_DATASET, documents, attributes)
    return storedRecords(system, ids, read) ?? (await connect()).dataset.records(system, ids)
  }
}
