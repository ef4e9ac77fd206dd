import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {entityWaves, transactions} from '../../importer/plan/index.ts'
import type {PlannedDocument, PlannedTransaction, SanityDocument} from '../../importer/types.ts'
import type {CommitCost} from '../commitCost.ts'
import {newsDocuments} from '../newsDocuments.ts'
import type {Bench, BenchTable} from './bench.ts'
import {bestOfRounds} from './bestOfRounds.ts'
import {measuredIn, withLake} from './process.ts'

const DOCUMENTS = 10_000

const WAYS = {import: '@sanity/import', commit: 'the importer’s commit'}
type Way = keyof typeof WAYS
type Costs = Record<Way, CommitCost>

/** What the last stage of an import costs, beside what others would load the same documents with. */
export const commit: Bench = {
  about: 'writing 10,000 documents into the lake: @sanity/import, and the importer’s commit',
  async run({say}) {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
    const documents = [...newsDocuments(DOCUMENTS)]
    await writeFile(join(folder, 'import.ndjson'), documents.map(line))
    await writeFile(join(folder, 'commit.ndjson'), planOf(documents).map(line))
    const costs = await bestOfRounds(WAYS, say, (way) => measured(way, folder))
    await rm(folder, {recursive: true})
    return {figures: {costs, ratios: ratiosOf(costs)}, tables: [tableOf(costs)], plots: []}
  },
}

/** As the importer makes it, with what undoing it needs. */
function planOf(documents: SanityDocument[]): PlannedTransaction[] {
  const planned = documents.map(
    (document): PlannedDocument => ({outcome: 'create', document, changes: []}),
  )
  return transactions({id: 'bench', part: 1}, entityWaves(planned))
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

/** Into a new lake, which a process of its own serves. */
async function measured(way: Way, folder: string): Promise<CommitCost> {
  const data = join(folder, 'lake')
  const args = [way, data, join(folder, `${way}.ndjson`)]
  const cost = await withLake(data, () => measuredIn<CommitCost>('commitCost.ts', args))
  await rm(data, {recursive: true})
  return cost
}

function ratiosOf({import: other, commit}: Costs) {
  const over = (of: keyof CommitCost): number => Number((other[of] / commit[of]).toFixed(2))
  return {
    importOverCommitSeconds: over('seconds'),
    importOverCommitProcessor: over('processorSeconds'),
    importOverCommitMemory: over('megabytes'),
  }
}

function tableOf(costs: Costs): BenchTable {
  const {importOverCommitSeconds} = ratiosOf(costs)
  return {
    title: `Writing ${DOCUMENTS.toLocaleString('en')} documents into a lake; @sanity/import takes ${importOverCommitSeconds} × as long by the clock`,
    head: ['', 'seconds', 'documents/s', 'processor seconds of the sender', 'its MB'],
    rows: Object.entries(WAYS).map(([way, name]) => {
      const {seconds, processorSeconds, megabytes} = costs[way as Way]
      return [
        name,
        seconds.toFixed(2),
        Math.round(DOCUMENTS / seconds).toLocaleString('en'),
        processorSeconds.toFixed(2),
        String(Math.round(megabytes)),
      ]
    }),
  }
}
