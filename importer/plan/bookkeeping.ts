import type {ImportRecord} from '../dataset/index.ts'
import {recordId, runId} from '../ids.ts'
import type {Told} from '../kinds/index.ts'
import {sourceDigest} from '../sourceDigest.ts'
import type {Mutation, SanityDocument} from '../types.ts'
import {noChanges} from './changes.ts'
import type {Recorded} from './contributions.ts'
import type {Unit} from './transactions.ts'

/** A run of the importer as whoever starts it names it: no clock and no chance in here. */
export type Run = {
  id: string
  /** Which of its plans this is, counted from 1: of the next sources, or made again because the dataset moved. */
  part: number
  startedAt: string
  importerVersion: string
  extractor: string
  options: Record<string, unknown>
}

/** What a source contributed: without it, a re-import could not tell what an editor has changed. */
export function recordUnit(
  {source, articleId}: Told,
  {contributed, recorded}: {contributed: Recorded[]; recorded: readonly Recorded[]},
  {run, before}: {run: Run; before: ImportRecord | undefined},
): Unit {
  const {system, id} = source
  const now = {
    articleId,
    sha256: sourceDigest(source),
    importerVersion: run.importerVersion,
    run: run.id,
  }
  const was = before && recordDocument(system, id, before, recorded)
  return {
    mutations: [{createOrReplace: recordDocument(system, id, now, contributed)}],
    changes: {
      ...noChanges(),
      records: [{id: recordId(system, id), ...(was ? {before: was} : {})}],
    },
  }
}

function recordDocument(
  system: string,
  sourceId: string,
  {sha256, importerVersion, run, articleId}: ImportRecord,
  contributed: readonly Recorded[],
): SanityDocument {
  return {
    _id: recordId(system, sourceId),
    _type: 'importRecord',
    system,
    sourceId,
    sha256,
    importerVersion,
    run,
    articleId,
    // As text: references in it would count as references.
    contributions: JSON.stringify(contributed),
  }
}

/** Written first, so that what a killed run did can be told; how far it came is noted in it as it goes. */
export function runMutation({id, startedAt, importerVersion, extractor, options}: Run): Mutation {
  return {
    createIfNotExists: {
      _id: runId(id),
      _type: 'importRun',
      startedAt,
      importerVersion,
      extractor,
      options: JSON.stringify(options),
    },
  }
}
