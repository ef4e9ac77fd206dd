import {extractors, importNew} from '../importer/beginning.ts'
import {newsArchive, SEED} from './archive/index.ts'
import {connectLater} from './connectLater.ts'
import {newRun} from './newRun.ts'
import {timed} from './processorTime.ts'
import {recordsOf} from './recordsOf.ts'
import {scratchFile} from './scratchFile.ts'
import {targetOf} from './target.ts'
import {thrift} from './thrift.ts'

/** What an import cost the process that did it, whose memory is its own only where another one serves the lake. */
export type ImportCost = {
  articles: number
  mutations: number
  seconds: number
  processorSeconds: number
  /** The most memory that the process ever held, Node itself included. */
  megabytes: number
}

/** Imports a made-up archive into the lake of a folder, in a process that does nothing else: FOLDER ARTICLES. */
async function main([data = '', articles = '1000']: string[]): Promise<ImportCost> {
  const started = performance.now()
  const {connect, close} = connectLater({data})
  const archive = {seed: SEED, articles: Number(articles)}
  const tell = createTeller()
  const tidy = thrift()
  const [{receipt}, processorSeconds] = await timed(() =>
    importNew(newsArchive(archive), {
      connect,
      target: targetOf({data}),
      records: recordsOf(data, connect),
      extractor: extractors.builtin(),
      system: 'archive',
      run: newRun(new Date(), {}),
      now: () => new Date(),
      scratch: scratchFile,
      onWindow({plan, gathered}) {
        tidy(gathered.length)
        tell(plan.sources.length)
      },
    }),
  )
  await close()
  return {
    articles: archive.articles,
    mutations: receipt.mutations,
    seconds: (performance.now() - started) / 1000,
    processorSeconds,
    megabytes: megabytes(),
  }
}

/** So often whoever waits is told how it goes. */
const TELL_AFTER = 2_500

/** A line now and then, of the articles since the one before: whether they take ever longer shows at once. */
function createTeller(): (sources: number) => void {
  let [done, told] = [0, 0]
  let then = performance.now()
  let processor = process.cpuUsage()
  return (sources) => {
    done += sources
    if (done - told < TELL_AFTER) return
    const {user, system} = process.cpuUsage(processor)
    const rate = ((done - told) / (performance.now() - then)) * 1000
    const cost = (user + system) / 1000 / (done - told)
    process.stderr.write(
      `${done} articles: ${rate.toFixed(0)} a second, ${cost.toFixed(1)} ms of the processor each, ${megabytes()} MB\n`,
    )
    told = done
    then = performance.now()
    processor = process.cpuUsage()
  }
}

function megabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}

process.stdout.write(`${JSON.stringify(await main(process.argv.slice(2)))}\n`)
