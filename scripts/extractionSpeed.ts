import {locate, readText} from '../importer/read/index.ts'
import type {Extractor, Source} from '../importer/types.ts'
import {files} from './files.ts'

/** What one extractor costs, in a process that does nothing else. */
export type Speed = {
  /** From loading it to the end of its first text. */
  startMilliseconds: number
  /** On one core, once warm: the best of the passes over all texts, for whoever else is at work on the machine. */
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
  const start = performance.now()
  const extractor = await load()
  for (const source of sources.slice(0, 1)) await extractor.extract(source)
  const startMilliseconds = Math.round(performance.now() - start)
  let best = Number.POSITIVE_INFINITY
  for (let pass = 0; pass < PASSES; pass++)
    best = Math.min(best, await secondsFor(extractor, sources))
  return {
    startMilliseconds,
    charactersPerSecond: Math.round(characters / best),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

async function sourcesIn(folder: string): Promise<Source[]> {
  const sources: Source[] = []
  for (const located of await locate(folder, files)) {
    if (located.outcome === 'rejected') continue
    const {id, name} = located
    const read = readText(await located.bytes(), {system: 'file', id, name})
    if (read.outcome === 'read') sources.push(read.source)
  }
  return sources
}

function lengthOf({headline, blocks}: Source): number {
  return blocks.reduce((sum, {text}) => sum + text.length, headline.length)
}

async function secondsFor(extractor: Extractor, sources: readonly Source[]): Promise<number> {
  const start = performance.now()
  for (const source of sources) await extractor.extract(source)
  return (performance.now() - start) / 1000
}

process.stdout.write(JSON.stringify(await main(process.argv.slice(2))))
