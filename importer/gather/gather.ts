import PQueue from 'p-queue'
import {ahead} from '../ahead.ts'
import type {Dataset} from '../dataset/index.ts'
import {ImportError} from '../errors.ts'
import {extract} from '../extract/index.ts'
import {articleId} from '../ids.ts'
import {alignBlocks, type Before, type Recorded, recordedBlocks} from '../plan/index.ts'
import {reasonOf} from '../read/index.ts'
import type {Extraction, Extractor, Source, SourceOutcome} from '../types.ts'
import {type Found, find, type Sources} from './find.ts'
import {misquoted} from './misquoted.ts'
import {type Limits, windowsOf} from './windows.ts'

/** A source that is to be imported, read and understood. */
export type Gathered = {source: Source; extraction: Extraction} & Before

/** Sources that are planned and written together. */
export type GatheredWindow = {gathered: Gathered[]; outcomes: SourceOutcome[]}

export type GatherSettings = {
  dataset: Dataset
  extractor: Extractor
  /** Of the importer and its extractor together: what another version read is read again. */
  importerVersion: string
  system: string
  limits: Limits
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
  const {extractor, system, limits, onSource} = settings
  const queue = new PQueue({concurrency: extractor.concurrency ?? 1})
  const windows = windowsOf(find(located, system), limits)
  let done = 0
  const gatherWindow = async (window: Found[]): Promise<GatheredWindow> => {
    const records = await settings.dataset.records(system, readIds(window))
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
  settings: Omit<GatherSettings, 'limits'> & {run: {id: string}},
): Promise<GatheredWindow> {
  const ids = gathered.map(({source}) => source.id)
  const records = await settings.dataset.records(settings.system, ids)
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

type Step = {outcome: SourceOutcome; gathered?: Gathered}
type Records = Awaited<ReturnType<Dataset['records']>>

async function gatherOne(
  {read, name}: Omit<Found, 'bytes'>,
  records: Records,
  settings: Omit<GatherSettings, 'limits'>,
): Promise<Step> {
  if (read.outcome !== 'read') return {outcome: read}
  const {source, warnings = []} = read
  const {system, id, sha256, headline} = source
  const known = records.get(id)
  if (known?.sha256 === sha256 && known.importerVersion === settings.importerVersion) {
    const unchanged = {system, id, articleId: articleId(system, id), headline}
    return {outcome: {outcome: 'unchanged', ...unchanged}}
  }
  const recorded = known ? await settings.dataset.contributions(system, id) : []
  const aligned = {...source, blocks: alignBlocks(recordedBlocks(recorded), source.blocks)}
  const other = otherHeadline(aligned, recorded)
  if (other !== undefined) {
    const reason = `${name}: another text was imported as ${id} (“${other}”); give this one an id with --source-id, or import their common folder`
    return {outcome: {outcome: 'rejected', system, id, reason}}
  }
  const before = {...(known ? {record: known} : {}), recorded}
  return extractOne({source: aligned, warnings, before}, settings)
}

/**
 * The headline of what was imported under this id, where that was another text: two folders may each have a story.txt,
 * and the second must not overwrite the first. One text edited keeps its headline or a paragraph at least.
 */
function otherHeadline(
  {headline, blocks}: Source,
  recorded: readonly Recorded[],
): string | undefined {
  const before = recorded.find(({type}) => type === 'article')?.fields.headline
  if (typeof before !== 'string' || before === headline) return undefined
  const keys = new Set(recordedBlocks(recorded).map(({key}) => key))
  return blocks.some(({key}) => keys.has(key)) ? undefined : before
}

async function extractOne(
  {source, warnings, before}: {source: Source; warnings: string[]; before: Before},
  {extractor}: Pick<GatherSettings, 'extractor'>,
): Promise<Step> {
  const {system, id, headline} = source
  const reject = (reason: string): Step => ({outcome: {outcome: 'rejected', system, id, reason}})
  let extraction: Extraction
  try {
    extraction = withWarnings(await extract(source, extractor), warnings)
  } catch (fault) {
    // It could read none of the others either.
    if (fault instanceof ImportError) throw fault
    return reject(`${id}: the extractor ${extractor.name} failed on it: ${reasonOf(fault)}`)
  }
  const wrong = misquoted(source, extraction)
  if (wrong) {
    const {quote, start, end, block} = wrong
    return reject(
      `${id}: the extractor ${extractor.name} quotes “${quote}” at ${start}–${end} of ${block}, where something else stands`,
    )
  }
  const {entities, facts, unresolved} = extraction
  return {
    outcome: {
      outcome: 'imported',
      system,
      id,
      articleId: articleId(system, id),
      headline,
      entities: entities.length,
      facts: facts.length,
      unresolved,
      ...(extraction.warnings ? {warnings: extraction.warnings} : {}),
    },
    gathered: {source, extraction, ...before},
  }
}

/** What reading had to say of the text comes first. */
function withWarnings(extraction: Extraction, warnings: string[]): Extraction {
  const all = [...warnings, ...(extraction.warnings ?? [])]
  return all.length === 0 ? extraction : {...extraction, warnings: all}
}
