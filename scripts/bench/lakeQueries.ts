import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {QueryCosts} from '../lakeQueries.ts'
import {lakeQuestions} from '../lakeQuestions.ts'
import type {Bench, BenchTable, Plot} from './bench.ts'
import {measuredIn} from './process.ts'

/** What both ways cost over so many documents. */
type Size = {documents: number; lake: QueryCosts; plain: QueryCosts}

const SIZES = [1_000, 10_000, 100_000]

/** What queries cost: the lake, asked as over HTTP, beside groq-js over all documents in memory. */
export const lakeQueries: Bench = {
  about: 'queries of the lake over 1,000 to 100,000 documents, beside groq-js in memory',
  async run({say}) {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
    const sizes: Size[] = []
    for (const documents of SIZES) {
      const measure = <Figures>(what: string) => {
        say(`${what}, ${documents.toLocaleString('en')} documents`)
        return measuredIn<Figures>('lakeQueries.ts', [what, folder, String(documents)])
      }
      await measure<null>('load')
      const lake = await measure<QueryCosts>('lake')
      sizes.push({documents, lake, plain: await measure<QueryCosts>('plain')})
    }
    await rm(folder, {recursive: true})
    return {figures: {sizes}, tables: [costTable(sizes), memoryTable(sizes)], plots: plotsOf(sizes)}
  },
}

function costTable(sizes: Size[]): BenchTable {
  return {
    title: 'Queries, once warm; milliseconds of the processor for one, the lake / groq-js',
    head: [
      '',
      ...sizes.map(({documents}) => documents.toLocaleString('en')),
      'the lake is quicker',
      'its growth',
    ],
    rows: lakeQuestions.map(({name}) => {
      const [first, last] = [sizes[0], sizes.at(-1)]
      return [
        name,
        ...sizes.map(({lake, plain}) => `${shown(lake, name)} / ${shown(plain, name)}`),
        `${Math.round(cost(last?.plain, name) / cost(last?.lake, name))} ×`,
        `${(cost(last?.lake, name) / Math.max(cost(first?.lake, name), FLOOR_MS)).toFixed(1)} ×`,
      ]
    }),
  }
}

/** What costs less does so whatever the query is: growth is counted from here. */
const FLOOR_MS = 0.5

function memoryTable(sizes: Size[]): BenchTable {
  return {
    title: 'Memory of the process after these queries, in MB',
    head: ['', ...sizes.map(({documents}) => documents.toLocaleString('en'))],
    rows: [
      ['the lake', ...sizes.map(({lake}) => String(lake.megabytes))],
      ['groq-js', ...sizes.map(({plain}) => String(plain.megabytes))],
    ],
  }
}

/** A picture a question would be too many: these three are of different kinds. */
const DRAWN = ['by slug, with dereferences', 'references($id)', 'person with 3 subqueries']

function plotsOf(sizes: Size[]): Plot[] {
  return DRAWN.map((question, index) => ({
    name: `lake-queries-${index + 1}`,
    title: `A query: ${question}`,
    x: 'documents',
    y: 'milliseconds of the processor',
    series: (['lake', 'plain'] as const).map((way) => ({
      name: way === 'lake' ? 'the lake' : 'groq-js',
      points: sizes.map((size) => [size.documents, cost(size[way], question)] as const),
    })),
  }))
}

function cost(costs: QueryCosts | undefined, name: string): number {
  return costs?.milliseconds[name] ?? 0
}

function shown(costs: QueryCosts, name: string): string {
  const milliseconds = cost(costs, name)
  return milliseconds < 10 ? milliseconds.toFixed(2) : Math.round(milliseconds).toLocaleString('en')
}
