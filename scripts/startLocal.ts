import {buildStudio} from './buildStudio.ts'
import {connect} from './connect.ts'
import {importSamples} from './importSamples.ts'
import {startLakeWithStudio} from './lakeWithStudio.ts'
import {startReport} from './startReport.ts'

export type Start = {
  port: number
  /** Of the embedded lake. */
  data: string
  /** Tells whoever waits what is going on. */
  say(line: string): void
  /** Takes what has to be stopped when somebody stops the whole, or when it fails halfway. */
  atEnd(stop: () => Promise<void>): void
}

/** Everything on this machine: the embedded lake with the Studio beside it, and samples/ in it. Tells what to open. */
export async function startLocal({port, data, say, atEnd}: Start): Promise<string> {
  const {lake, build} = await startLakeWithStudio({port, data}, () =>
    buildStudio({projectId: undefined, dataset: undefined}, () =>
      say('Building the Studio; this happens once, and after its files have changed …'),
    ),
  )
  atEnd(lake.close)
  const connection = await connect({data})
  say('Importing samples/ …')
  const [sources] = await Promise.all([importSamples(connection), build])
  const address = `http://localhost:${lake.port}`
  return startReport(connection.client, sources, {
    studio: `${address}/studio`,
    query: `${address}/v2025-02-19/data/query/${lake.dataset}`,
    dataset: connection.target,
  })
}
