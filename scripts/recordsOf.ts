import {type Connected, type Records, storedRecords} from '../importer/beginning.ts'
import {readAtRest} from '../lake/beginning.ts'
import {EMBEDDED_DATASET, hostedProject} from './target.ts'

/** What is on record of sources. No embedded lake is started for it: that nothing is new can be read in its store. */
export function recordsOf(data: string, connect: () => Promise<Connected>): Records {
  const isHosted = hostedProject().projectId !== undefined
  return async (system, ids) => {
    const read = (documents: readonly string[], attributes: readonly string[]) =>
      isHosted ? undefined : readAtRest(data, EMBEDDED_DATASET, documents, attributes)
    return storedRecords(system, ids, read) ?? (await connect()).dataset.records(system, ids)
  }
}
