import type {Extractor, Source} from '../importer/types.ts'
import {timed} from './processorTime.ts'
import {sourcesIn} from './sourcesIn.ts'

/** What one extractor costs, in a process that does nothing else. */
export type Speed = {
  /** All times are of the processor: until it is loaded; and until its first text is read, loading included. */
  loadMilliseconds: number
  startMilliseconds: number
  /** On one core: on the first pass over all texts, and on the best of them. */
  coldCharactersPerSecond: number
  charactersPerSecond: number
  /** The most memory that the process ever held, its texts and Node itself included. */
  megabytes: number
}

/** Loaded one by one: what the others load is not to be counted. */
const LOADERS: Record<string, () => Promise<Extractor>> = {
  builtin: async () => (await import('../importer/extract/index.ts')).builtinExtractor,
  compromise: async () => (await import('../eval/peers/compromise.ts')).compromise,
  'wink-nlp with rules': async () => (await import('../eval/peers/wink.ts')).winkWithRules,
}

const PASSES = 4

async function main([name = '', folder = '']: string[]): Promise<Speed> {
  const load = LOADERS[name]
  if (!load) throw new Error(`${name} is none of ${Object.keys(LOADERS).join(', ')}`)
  const sources = await sourcesIn(folder)
  const characters = sources.reduce((sum, source) => sum + lengthOf(source), 0)
  const [extractor, loading] = await timed(load)
  const [, reading] = await timed(() => readAll(extractor, sources.slice(0, 1)))
  const [, cold] = await timed(() => readAll(extractor, sources))
  let best = cold
  for (let pass = 1; pass < PASSES; pass++) {
    const [, seconds] = await timed(() => readAll(extractor, sources))
    best = Math.min(best, seconds)
  }
  return {
    loadMilliseconds: Math.round(loading * 1000),
    startMilliseconds: Math.round((loading + reading) * 1000),
    coldCharactersPerSecond: Math.round(characters / cold),
    charactersPerSecond: Math.round(characters / best),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

function lengthOf({headline, blocks}: Source): number {
  return blocks.reduce((sum, {text}) => sum + text.length, headline.length)
}

async function readAll(extractor: Extractor, sources: readonly Source[]): Promise<void> {
  for (const source of sources) await extractor.extract(source)
}

process.stdout.write(JSON.stringify(await main(process.argv.slice(2))))
