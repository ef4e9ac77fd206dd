import PQueue from 'p-queue'
import {ahead} from '../ahead.ts'
import type {Dataset, Records} from '../dataset/index.ts'
import {articleId} from '../ids.ts'
import type {Before} from '../plan/index.ts'
import type {Scratch} from '../scratch.ts'
import {sourceDigest} from '../sourceDigest.ts'
import type {Extraction, Extractor, Source, SourceOutcome} from '../types.ts'
import {type Found, find, type Sources} from './find.ts'
import type {Step} from './understand.ts'
import {type Limits, windowsOf} from './windows.ts'

/** A source that is to be imported, read and understood. */
export type Gathered = {source: Source; extraction: Extraction} & Before

/** Sources that are planned and written together. */
export type GatheredWindow = {gathered: Gathered[]; outcomes: SourceOutcome[]}

export type GatherSettings = {
  records: Records
  /** Asked for with the first source that is not on record as it is. */
  dataset(): Promise<Dataset>
  extractor: Extractor
  /** Of the importer and its extractor together: what another version read is read again. */
  importerVersion: string
  system: string
  limits: Limits
  scratch: Scratch
  onSource?: (outcome: SourceOutcome, done: number) => void
}

/** The window that is asked for and the one after it: one is read while the other is written. */
const WINDOWS = 2

/**
 * Reads the located texts and extracts what they say, window by window; what is unchanged since its last import is not
 * extracted, and what cannot be imported is rejected by name.
 */
export async function* gather(
  located: Sources,
  settings: GatherSettings,
): AsyncGenerator<GatheredWindow, void, undefined> {
  const {extractor, system, limits, scratch, onSource} = settings
  const queue = new PQueue({concurrency: extractor.concurrency ?? 1})
  const windows = windowsOf(find(located, system, scratch.texts()), limits)
  let done = 0
  const gatherWindow = async (window: Found[]): Promise<GatheredWindow> => {
    const records = await settings.records(system, readIds(window))
    const steps = window.map((found) => async () => {
      const step = await gatherOne(found, records, settings)
      onSource?.(step.outcome, ++done)
      return step
    })
    const taken = await queue.addAll(steps)
    return {
      gathered: taken.flatMap(({gathered}) => gathered ?? []),
      outcomes: taken.map(({outcome}) => outcome),
    }
  }
  try {
    yield* ahead(windows, WINDOWS, gatherWindow)
  } finally {
    // Whoever stops halfway wants none of the texts that still wait for the extractor.
    queue.clear()
    await extractor.end?.()
  }
}

/**
 * A window as it is to be planned once more because somebody else was writing. Whoever imports the same sources at that
 * time may have imported some of this window: what is on record of them now is what these are to be compared with.
 */
export async function gatherAgain(
  {gathered, outcomes}: GatheredWindow,
  settings: Omit<GatherSettings, 'limits' | 'scratch'> & {run: {id: string}},
): Promise<GatheredWindow> {
  const ids = gathered.map(({source}) => source.id)
  const records = await settings.records(settings.system, ids)
  const own = new Set([settings.run.id, undefined])
  const again = new Map<string, Step>()
  for (const {source, record} of gathered) {
    const {id} = source
    const {run} = records.get(id) ?? {}
    if (own.has(run) || run === record?.run) continue
    again.set(id, await gatherOne({read: {outcome: 'read', source}, name: id}, records, settings))
  }
  return {
    gathered: gathered.flatMap((each) => {
      const step = again.get(each.source.id)
      return step ? (step.gathered ?? []) : each
    }),
    outcomes: outcomes.map((each) => again.get(each.id)?.outcome ?? each),
  }
}

function readIds(window: readonly Found[]): string[] {
  return window.flatMap(({read}) => (read.outcome === 'read' ? [read.source.id] : []))
}

async function gatherOne(
  {read, name}: Omit<Found, 'bytes'>,
  records: Awaited<ReturnType<Records>>,
  {dataset, extractor, importerVersion}: Omit<GatherSettings, 'limits' | 'scratch'>,
): Promise<Step> {
  if (read.outcome !== 'read') return {outcome: read}
  const {source, warnings = []} = read
  const {system, id, headline} = source
  const record = records.get(id)
  if (record?.sha256 === sourceDigest(source) && record.importerVersion === importerVersion) {
    const unchanged = {system, id, articleId: articleId(system, id), headline}
    return {outcome: {outcome: 'unchanged', ...unchanged}}
  }
  // Loaded with the first text that is new.
  const {understand} = await import('./understand.ts')
  return understand({source, warnings, name, record}, {dataset: await dataset(), extractor})
}
