import {createReadStream} from 'node:fs'
import {createInterface} from 'node:readline'
import type {SanityClient} from '@sanity/client'
import type {PlannedTransaction} from '../importer/index.ts'
import {connect} from './connect.ts'
import {timed} from './processorTime.ts'

/** What it took to have documents in a lake; the memory is that of the process that sends them. */
export type CommitCost = {seconds: number; processorSeconds: number; megabytes: number}

/**
 * Writes into the lake that another process serves from a folder, in a process that does nothing else, as JSON on standard
 * output: `commit FOLDER FILE` a plan, of which the file has a transaction a line, and `import FOLDER FILE` a document a
 * line, by @sanity/import. Each loads no code but what it takes.
 */
async function main([what, data = '', file = '']: string[]): Promise<CommitCost> {
  const {client} = await connect({data})
  const work = what === 'commit' ? await commitment(file) : await importation(file)
  const started = performance.now()
  const [, processorSeconds] = await timed(() => work(client))
  return {
    seconds: (performance.now() - started) / 1000,
    processorSeconds,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }
}

type Work = (client: SanityClient) => Promise<unknown>

async function commitment(file: string): Promise<Work> {
  const {commit} = await import('../importer/commit/index.ts')
  const transactions: PlannedTransaction[] = []
  for await (const line of createInterface(createReadStream(file))) {
    transactions.push(JSON.parse(line))
  }
  const plan = {run: 'bench', assets: [], documents: [], transactions}
  return async (client) => {
    const {outcome} = await commit(plan, {client, target: 'the lake'})
    if (outcome !== 'committed') throw new Error(`The commit ended as ${outcome}`)
  }
}

async function importation(file: string): Promise<Work> {
  const {sanityImport} = await import('@sanity/import')
  return (client) => sanityImport(createReadStream(file), {client})
}

process.stdout.write(`${JSON.stringify(await main(process.argv.slice(2)))}\n`)
