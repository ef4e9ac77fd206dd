import type {Dataset, ImportRecord} from '../dataset/index.ts'
import {ImportError} from '../errors.ts'
import {extract} from '../extract/index.ts'
import {articleId} from '../ids.ts'
import {alignBlocks, type Before, type Recorded, recordedBlocks} from '../plan/index.ts'
import {reasonOf} from '../read/index.ts'
import type {Extraction, Extractor, Source, SourceOutcome} from '../types.ts'
import type {Gathered} from './gather.ts'
import {misquoted} from './misquoted.ts'

/** A text that is to be imported. `name` is what its file is called, `record` what it was when it was last imported. */
export type ToUnderstand = {
  source: Source
  warnings: string[]
  name: string
  record?: ImportRecord | undefined
}

/** What becomes of a source, and what was read in it if it is to be imported. */
export type Step = {outcome: SourceOutcome; gathered?: Gathered}

/** Extracts what a text says, beside what it said the last time; one that cannot be imported is rejected by name. */
export async function understand(
  {source, warnings, name, record}: ToUnderstand,
  {dataset, extractor}: {dataset: Dataset; extractor: Extractor},
): Promise<Step> {
  const {system, id} = source
  const recorded = record ? await dataset.contributions(system, id) : []
  const aligned = {...source, blocks: alignBlocks(recordedBlocks(recorded), source.blocks)}
  const other = otherHeadline(aligned, recorded)
  if (other !== undefined) {
    const reason = `${name}: another text was imported as ${id} (“${other}”); give this one an id with --source-id, or import their common folder`
    return {outcome: {outcome: 'rejected', system, id, reason}}
  }
  const before = {...(record ? {record} : {}), recorded}
  return extractOne({source: aligned, warnings, before}, extractor)
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
  extractor: Extractor,
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
