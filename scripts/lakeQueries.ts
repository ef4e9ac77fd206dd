import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {evaluateSync, parse} from 'groq-js'
import {createLake, type Lake, openStore} from '../lake/index.ts'
import {lakeQuestions} from './lakeQuestions.ts'
import {newsDocuments} from './newsDocuments.ts'
import {timed} from './processorTime.ts'

/** What each question costs over so many documents, and what the process that answered them holds. */
export type QueryCosts = {milliseconds: Record<string, number>; megabytes: number}

/**
 * In a process that does nothing else, as JSON on standard output: `load FOLDER COUNT` makes the dataset, `lake FOLDER
 * COUNT` asks the lake, `plain FOLDER COUNT` asks groq-js over the same documents.
 */
async function main([what, folder = '.', count = '1000']: string[]): Promise<QueryCosts | null> {
  const path = join(folder, `news-${count}.db`)
  if (what === 'load') return load(path, Number(count))
  return what === 'lake' ? askLake(path, Number(count)) : askPlain(path)
}

function load(path: string, count: number): null {
  rmSync(path, {force: true})
  const store = openStore(path)
  store.atomically(() => {
    for (const document of newsDocuments(count)) store.documents.put(document)
  })
  store.close()
  return null
}

async function askLake(path: string, count: number): Promise<QueryCosts> {
  const lake = createLake({store: openStore(path), token: 'bench'})
  const milliseconds: Record<string, number> = {}
  for (const question of lakeQuestions) {
    const ask = (round: number) => askOverHttp(lake, question.query, question.params(round, count))
    await warmUp(ask)
    milliseconds[question.name] = await costOf(ROUNDS, ask)
  }
  const megabytes = Math.round(process.memoryUsage.rss() / 1e6)
  await lake.close()
  return {milliseconds, megabytes}
}

const ROUNDS = 20

/** Until it gets no quicker: the lake notices which index it lacks, and makes it. */
async function warmUp(ask: (round: number) => Promise<unknown>): Promise<void> {
  let before = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 6; turn++) {
    const cost = await costOf(ROUNDS, ask)
    await setTimeout(500)
    if (cost > before * 0.8) return
    before = cost
  }
}

/** Of the processor, all threads together, for one round in the mean. */
async function costOf(rounds: number, ask: (round: number) => unknown): Promise<number> {
  const [, seconds] = await timed(async () => {
    for (let round = 0; round < rounds; round++) await ask(round)
  })
  return (seconds * 1000) / rounds
}

async function askOverHttp(lake: Lake, query: string, params: Record<string, unknown>) {
  const response = await lake.fetch(
    new Request('http://localhost/v2025-02-19/data/query/production', {
      method: 'POST',
      body: JSON.stringify({query, params}),
    }),
  )
  const text = await response.text()
  if (!response.ok) throw new Error(`The lake does not answer “${query}”: ${text}`)
  return text
}

/** What it would be without a lake: all documents in memory, references found by a table. */
async function askPlain(path: string): Promise<QueryCosts> {
  const store = openStore(path)
  const dataset = [...store.documents.all()]
  store.close()
  const byId = new Map(dataset.map((document) => [document._id, document]))
  const milliseconds: Record<string, number> = {}
  for (const {name, query, params} of lakeQuestions) {
    milliseconds[name] = await costOf(dataset.length > 10_000 ? 1 : 5, (round) => {
      const given = params(round, dataset.length)
      const {data} = evaluateSync(parse(query, {params: given}), {
        dataset,
        params: given,
        dereference: ({_ref}) => byId.get(_ref),
      })
      return JSON.stringify(data)
    })
  }
  return {milliseconds, megabytes: Math.round(process.memoryUsage.rss() / 1e6)}
}

process.stdout.write(JSON.stringify(await main(process.argv.slice(2))))
