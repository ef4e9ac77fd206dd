import {compromise} from '../eval/peers/compromise.ts'
import {read} from '../importer/read/index.ts'
import {newsArchive, SEED} from './archive/index.ts'
import {timed} from './processorTime.ts'

/** What a library takes to find the names in an archive, and nothing else. */
export type TaggingCost = {
  articles: number
  seconds: number
  processorSeconds: number
}

/** In a process that does nothing else: ARTICLES. */
async function main([articles = '1000']: string[]): Promise<TaggingCost> {
  const archive = {seed: SEED, articles: Number(articles)}
  const started = performance.now()
  const [, processorSeconds] = await timed(async () => {
    for (const located of newsArchive(archive)) {
      const outcome = await read(located, 'archive')
      if (outcome.outcome === 'read') await compromise.extract(outcome.source)
    }
  })
  const seconds = (performance.now() - started) / 1000
  return {articles: archive.articles, seconds, processorSeconds}
}

process.stdout.write(`${JSON.stringify(await main(process.argv.slice(2)))}\n`)
