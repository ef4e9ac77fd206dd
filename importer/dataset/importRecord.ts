import {recordId} from '../ids.ts'

/** What a source was when it was last imported. */
export type ImportRecord = {
  articleId: string
  sha256: string
  importerVersion: string
  /** The run that wrote it. */
  run: string
}

/** The records of these sources, by source id; one that was never imported has none. */
export type Records = (system: string, ids: readonly string[]) => Promise<Map<string, ImportRecord>>

/** Reads these attributes of the documents that there are of these ids; undefined where it cannot tell. */
export type ReadStored = (
  ids: readonly string[],
  attributes: readonly string[],
) => Array<Record<string, unknown>> | undefined

export const RECORD_ATTRIBUTES = [
  'sourceId',
  'articleId',
  'sha256',
  'importerVersion',
  'run',
] as const

/** The records of sources from where a dataset is kept, without asking the dataset itself. */
export function storedRecords(
  system: string,
  ids: readonly string[],
  read: ReadStored,
): Map<string, ImportRecord> | undefined {
  const stored = read(
    ids.map((id) => recordId(system, id)),
    RECORD_ATTRIBUTES,
  )
  if (!stored) return undefined
  const records = new Map<string, ImportRecord>()
  for (const each of stored) {
    const record = recordIn(each)
    // Whoever asks the dataset for it is told what is wrong.
    if (!record) return undefined
    records.set(...record)
  }
  return records
}

function recordIn(stored: Record<string, unknown>): [string, ImportRecord] | undefined {
  const texts = RECORD_ATTRIBUTES.map((name) => stored[name])
  if (!texts.every((text) => typeof text === 'string')) return undefined
  const [sourceId = '', articleId = '', sha256 = '', importerVersion = '', run = ''] = texts
  return [sourceId, {articleId, sha256, importerVersion, run}]
}
