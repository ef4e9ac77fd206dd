import PQueue from 'p-queue'
import type {Dataset} from './dataset.ts'
import {ImportError} from './errors.ts'
import {extract} from './extract/index.ts'
import {articleId} from './ids.ts'
import {misquoted} from './misquoted.ts'
import {alignBlocks, type Recorded, recordedBlocks} from './plan/index.ts'
import {type Located, readText, reasonOf} from './read/index.ts'
import type {Extraction, Extractor, Source, SourceOutcome} from './types.ts'

/** A source that is to be imported, read and understood. */
export type Gathered = {source: Source; extraction: Extraction; recorded: Recorded[]}

export type GatherSettings = {
  dataset: Dataset
  extractor: Extractor
  /** Of the importer and its extractor together: what another version read is read again. */
  importerVersion: string
  system: string
  onSource?: (outcome: SourceOutcome, done: number) => void
}

/** As many are looked up in the dataset at once. */
const CHUNK = 100

/**
 * Reads the located texts and extracts what they say; what is unchanged since its last import is not extracted, and
 * what cannot be imported is rejected by name.
 */
export async function gather(located: readonly Located[], settings: GatherSettings) {
  const gathered: Gathered[] = []
  const outcomes: SourceOutcome[] = []
  const met = new Map<string, Located>()
  const queue = new PQueue({concurrency: settings.extractor.concurrency ?? 1})
  let done = 0
  for (let at = 0; at < located.length; at += CHUNK) {
    const some = located.slice(at, at + CHUNK)
    const ids = some.map(({id}) => id)
    const records = await settings.dataset.records(settings.system, ids)
    const steps = some.flatMap((each) => {
      const first = met.get(each.id)
      if (first && fileOf(first) === fileOf(each)) return []
      met.set(each.id, first ?? each)
      return async () => {
        const step = first
          ? twice(each, first, settings)
          : await gatherOne(each, records.get(each.id), settings)
        settings.onSource?.(step.outcome, ++done)
        return step
      }
    })
    for (const {outcome, gathered: one} of await queue.addAll(steps).finally(() => queue.clear())) {
      if (one) gathered.push(one)
      outcomes.push(outcome)
    }
  }
  return {gathered, outcomes}
}

type Step = {outcome: SourceOutcome; gathered?: Gathered}
type Known = {sha256: string; importerVersion: string} | undefined

async function gatherOne(located: Located, known: Known, settings: GatherSettings): Promise<Step> {
  const {system, importerVersion, dataset} = settings
  const {id} = located
  if (located.outcome === 'rejected') return {outcome: {...located, system}}
  const read = await readLocated(located, system)
  if (read.outcome === 'rejected') return {outcome: read}
  const {source} = read
  const article = {system, id, articleId: articleId(system, id), headline: source.headline}
  if (known?.sha256 === source.sha256 && known.importerVersion === importerVersion) {
    return {outcome: {outcome: 'unchanged', ...article}}
  }
  const recorded = known ? await dataset.contributions(system, id) : []
  const aligned = {...source, blocks: alignBlocks(recordedBlocks(recorded), source.blocks)}
  const other = otherHeadline(aligned, recorded)
  if (other !== undefined) {
    const reason = `${located.name}: another text was imported as ${id} (“${other}”); give this one an id with --source-id, or import their common folder`
    return {outcome: {outcome: 'rejected', system, id, reason}}
  }
  return extractOne(aligned, recorded, settings)
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

async function readLocated(located: Extract<Located, {outcome: 'located'}>, system: string) {
  const {id, name} = located
  try {
    return readText(await located.bytes(), {system, id, name})
  } catch (fault) {
    const reason = `${name} cannot be read: ${reasonOf(fault)}`
    return {outcome: 'rejected' as const, system, id, reason}
  }
}

async function extractOne(
  source: Source,
  recorded: Recorded[],
  {extractor}: GatherSettings,
): Promise<Step> {
  const {system, id, headline} = source
  const reject = (reason: string): Step => ({outcome: {outcome: 'rejected', system, id, reason}})
  let extraction: Extraction
  try {
    extraction = await extract(source, extractor)
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
  const {entities, facts, unresolved, warnings} = extraction
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
      ...(warnings ? {warnings} : {}),
    },
    gathered: {source, extraction, recorded},
  }
}

function twice(located: Located, first: Located, {system}: GatherSettings): Step {
  const {id} = located
  const reason = `${nameOf(located)} has the same source id (${id}) as ${nameOf(first)}; import their common folder, or name it with --source-id`
  return {outcome: {outcome: 'rejected', system, id, reason}}
}

function nameOf(located: Located): string {
  return located.outcome === 'located' ? located.name : located.reason
}

/** A file may be named twice, and differently (news/a.txt, ./news/a.txt). */
function fileOf(located: Located): string {
  return (located.outcome === 'located' && located.realPath) || nameOf(located)
}
