import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {TaggingCost} from '../archiveTagging.ts'
import type {ImportCost} from '../importArchive.ts'
import type {Bench, BenchEffects, BenchTable, Plot} from './bench.ts'
import {importFlags, measuredIn, withLake} from './process.ts'

/** An archive imported, and imported again. */
type Size = {first: ImportCost; again: ImportCost}

/** As many articles are enough to see what a library takes for one. */
const TAGGED = 1_000

/** What an import costs, from texts to documents in a lake. */
export const importing: Bench = {
  about: 'importing made-up archives: growth, memory, importing again, beside compromise alone',
  async run(effects) {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
    const cache = join(folder, 'cache')
    const sizes: Size[] = []
    for (const articles of effects.sizes) sizes.push(await importTwice(articles, folder, effects))
    effects.say('with the lake in the same process')
    const alone = await measured(join(folder, 'alone'), Math.min(...effects.sizes), cache)
    effects.say('compromise alone')
    const tagging = await measuredIn<TaggingCost>('archiveTagging.ts', [String(TAGGED)], {cache})
    await rm(folder, {recursive: true})
    const ratios = ratiosOf(sizes, tagging)
    return {
      figures: {sizes, alone, tagging, ratios},
      tables: [growthTable(sizes, alone), ratioTable(ratios)],
      plots: [growthPlot(sizes)],
    }
  },
}

async function importTwice(articles: number, folder: string, {say}: BenchEffects): Promise<Size> {
  const [data, cache] = [join(folder, String(articles)), join(folder, 'cache')]
  const size = await withLake(data, async () => {
    say(`${articles.toLocaleString('en')} articles`)
    const first = await measured(data, articles, cache)
    say(`${articles.toLocaleString('en')} articles again`)
    return {first, again: await measured(data, articles, cache)}
  })
  await rm(data, {recursive: true})
  return size
}

function measured(data: string, articles: number, cache: string): Promise<ImportCost> {
  const args = [data, String(articles)]
  return measuredIn<ImportCost>('importArchive.ts', args, {cache, flags: importFlags})
}

type Ratios = Record<string, number>

function ratiosOf(sizes: Size[], tagging: TaggingCost): Ratios {
  const [smallest, largest] = [sizes[0], sizes.at(-1)]
  if (!smallest || !largest) return {}
  const {first, again} = largest
  const ratios = {
    'throughput, the largest over the smallest': rate(first) / rate(smallest.first),
    'throughput by time of the processor, the largest over the smallest':
      processorRate(first) / processorRate(smallest.first),
    'importing again over the first time': first.seconds / again.seconds,
    'the whole import over compromise tagging the same text': rate(first) / rate(tagging),
    'the same by time of the processor, all threads together':
      processorRate(first) / processorRate(tagging),
  }
  return Object.fromEntries(
    Object.entries(ratios).map(([name, ratio]) => [name, Number(ratio.toFixed(2))]),
  )
}

function rate({articles, seconds}: TaggingCost): number {
  return articles / seconds
}

function processorRate({articles, processorSeconds}: TaggingCost): number {
  return articles / processorSeconds
}

function growthTable(sizes: Size[], alone: ImportCost): BenchTable {
  const row = (name: string, cost: ImportCost): string[] => [
    name,
    cost.seconds.toFixed(1),
    Math.round(rate(cost)).toLocaleString('en'),
    ((cost.processorSeconds * 1000) / cost.articles).toFixed(2),
    String(cost.megabytes),
    cost.mutations.toLocaleString('en'),
  ]
  return {
    title: 'Importing archives, the lake in another process but for the last row',
    head: ['articles', 'seconds', 'a second', 'processor ms for one', 'MB', 'mutations'],
    rows: [
      ...sizes.flatMap(({first, again}) => [
        row(first.articles.toLocaleString('en'), first),
        row('  again', again),
      ]),
      row(`${alone.articles.toLocaleString('en')}, with the lake`, alone),
    ],
  }
}

function ratioTable(ratios: Ratios): BenchTable {
  return {
    title: 'How many times as fast',
    head: ['', 'ratio'],
    rows: Object.entries(ratios).map(([name, ratio]) => [name, `${ratio} ×`]),
  }
}

function growthPlot(sizes: Size[]): Plot {
  const points = (cost: (size: Size) => number) =>
    sizes.map((size) => [size.first.articles, cost(size)] as const)
  const [start] = sizes
  const even = points(({first}) =>
    start ? (start.first.seconds * first.articles) / start.first.articles : 0,
  )
  return {
    name: 'import-growth',
    title: 'Importing an archive',
    x: 'articles',
    y: 'seconds',
    series: [
      {name: 'first time', points: points(({first}) => first.seconds)},
      {name: 'again', points: points(({again}) => again.seconds)},
      {name: 'even growth', points: even},
    ],
  }
}
