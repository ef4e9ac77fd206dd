import {once} from 'node:events'
import {createReadStream, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import {createClient} from '@sanity/client'
import {sanityImport} from '@sanity/import'
import {loadFolder} from '../lake/index.ts'
import type {Server} from './lakeLoadServer.ts'
import {newsDocuments} from './newsDocuments.ts'
import {timed} from './processorTime.ts'

/** What it took to have the documents where they are to go: by the clock, and of the processor on both sides. */
export type LoadCost = {seconds: number; processorSeconds: number}

/**
 * In a process that does nothing else, as JSON on standard output: `import-lake FOLDER COUNT` has @sanity/import put the
 * documents into a lake, `import-nowhere` into a server that discards them, `load` loads them by our own way.
 */
async function main([what, folder = '.', count = '1000']: string[]): Promise<LoadCost> {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder)
  const file = join(folder, 'documents.ndjson')
  const lines = newsDocuments(Number(count)).map((document) => `${JSON.stringify(document)}\n`)
  writeFileSync(file, [...lines].join(''))
  const data = join(folder, 'data')
  const loading = {dataset: 'production', operation: 'create'} as const
  if (what === 'load') return measured(() => loadFolder(data, file, loading))
  const server = new Worker(new URL('lakeLoadServer.ts', import.meta.url), {
    workerData: what === 'import-lake' ? {data} : {},
  })
  const [{url, token}] = (await once(server, 'message')) as [Server]
  const cost = await measured(() => importInto(url, token, file))
  await server.terminate()
  return cost
}

function importInto(apiHost: string, token: string, file: string) {
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost,
    useProjectHostname: false,
    useCdn: false,
    token,
  })
  return sanityImport(createReadStream(file), {client})
}

async function measured(work: () => Promise<unknown>): Promise<LoadCost> {
  const started = performance.now()
  const [, processorSeconds] = await timed(work)
  return {seconds: (performance.now() - started) / 1000, processorSeconds}
}

process.stdout.write(`${JSON.stringify(await main(process.argv.slice(2)))}\n`)
