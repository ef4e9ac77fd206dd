import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {LoadCost} from '../lakeLoad.ts'
import type {Bench, BenchTable} from './bench.ts'
import {bestOfRounds} from './bestOfRounds.ts'
import {measuredIn} from './process.ts'

const DOCUMENTS = 10_000

const WAYS = {
  'import-nowhere': '@sanity/import, to a server that discards',
  'import-lake': '@sanity/import, to the lake',
  load: 'npm run lake -- load',
}
type Way = keyof typeof WAYS
type Costs = Record<Way, LoadCost>

/** What it costs to fill a lake on disk, references and indexes and all. */
export const lakeLoad: Bench = {
  about: 'filling the lake with 10,000 documents: @sanity/import, and a load of our own',
  async run({say}) {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
    const costs = await bestOfRounds(WAYS, say, (way) =>
      measuredIn<LoadCost>('lakeLoad.ts', [way, join(folder, way), String(DOCUMENTS)]),
    )
    await rm(folder, {recursive: true})
    return {figures: {costs, ratios: ratiosOf(costs)}, tables: [costTable(costs)], plots: []}
  },
}

function ratiosOf(costs: Costs) {
  const over = (one: Way, other: Way): number =>
    Number((costs[one].seconds / costs[other].seconds).toFixed(2))
  return {
    importToLakeOverNowhere: over('import-lake', 'import-nowhere'),
    importToLakeOverLoad: over('import-lake', 'load'),
  }
}

function costTable(costs: Costs): BenchTable {
  const {importToLakeOverNowhere, importToLakeOverLoad} = ratiosOf(costs)
  return {
    title: `Filling the lake, ${DOCUMENTS.toLocaleString('en')} documents, by the clock; import to the lake takes ${importToLakeOverNowhere} × the time of import to nowhere, and ${importToLakeOverLoad} × that of a load`,
    head: ['', 'seconds', 'documents/s', 'processor seconds, both sides'],
    rows: Object.entries(WAYS).map(([way, name]) => {
      const {seconds, processorSeconds} = costs[way as Way]
      return [
        name,
        seconds.toFixed(2),
        Math.round(DOCUMENTS / seconds).toLocaleString('en'),
        processorSeconds.toFixed(2),
      ]
    }),
  }
}
