import {builtinExtractor} from '../importer/extract/index.ts'
import type {Block, Source} from '../importer/types.ts'
import {timed} from './processorTime.ts'
import {sourcesIn} from './sourcesIn.ts'

/** How the time that reading one text takes grows with its length. */
export type Growth = {
  rows: Array<{characters: number; seconds: number; entities: number; facts: number}>
  /** The power of the length with which time grows from 10,000 characters on; 1 is even growth. */
  exponent: number
}

const LENGTHS = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000]
/** A text is read over and over until so many characters are, for the clock is coarse; a long one once. */
const ENOUGH = 100_000

async function main([folder = '']: string[]): Promise<Growth> {
  const sources = await sourcesIn(folder)
  for (const source of sources) await builtinExtractor.extract(source)
  const rows: Growth['rows'] = []
  for (const length of LENGTHS) rows.push(await measure(ofLength(length, sources)))
  return {rows, exponent: exponentOf(rows.filter(({characters}) => characters >= 10_000))}
}

async function measure(source: Source): Promise<Growth['rows'][number]> {
  const characters = source.blocks.reduce((sum, {text}) => sum + text.length, 0)
  let [seconds, entities, facts] = [Number.POSITIVE_INFINITY, 0, 0]
  for (let read = 0; read < ENOUGH; read += characters) {
    const [extraction, taken] = await timed(() => builtinExtractor.extract(source))
    seconds = Math.min(seconds, taken)
    entities = extraction.entities.length
    facts = extraction.facts.length
  }
  return {characters, seconds, entities, facts}
}

/** The articles' paragraphs one after the other, from the first again when they are used up. */
function ofLength(length: number, sources: readonly Source[]): Source {
  const [first] = sources
  if (!first) throw new Error('There is no article to make longer texts of')
  const all = sources.flatMap((source) => source.blocks)
  const blocks: Block[] = []
  for (let left = length; left > 0; ) {
    const block = all[blocks.length % all.length]
    if (!block) throw new Error('The articles have no paragraphs to make longer texts of')
    const text = block.text.slice(0, left)
    blocks.push({...block, key: `b${blocks.length}`, text})
    left -= text.length
  }
  return {...first, blocks}
}

/** The slope of the line that fits best over two logarithmic scales. */
function exponentOf(rows: Growth['rows']): number {
  const points = rows.map(
    ({characters, seconds}) => [Math.log(characters), Math.log(seconds)] as const,
  )
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(points.map(([a]) => a)), mean(points.map(([, b]) => b))]
  const [along, across] = [
    mean(points.map(([a, b]) => (a - x) * (b - y))),
    mean(points.map(([a]) => (a - x) ** 2)),
  ]
  return along / across
}

process.stdout.write(JSON.stringify(await main(process.argv.slice(2))))
