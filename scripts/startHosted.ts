import type {ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {buildStudio} from './buildStudio.ts'
import {connect} from './connect.ts'
import {importSamples} from './importSamples.ts'
import {spawnSanity, type Target} from './sanityCli.ts'
import type {Start} from './startLocal.ts'
import {startReport} from './startReport.ts'

/** The hosted Content Lake: samples/ is imported there, and the stock Studio for it is served from this machine. */
export async function startHosted(target: Target, start: Start): Promise<string> {
  const {port, data, say, atEnd} = start
  const connection = await connect({data})
  say(`Importing samples/ into ${connection.target} …`)
  const sources = await importSamples(connection)
  const {dist} = await buildStudio(target, () => say('Building the Studio for it …'))
  const studio = spawnSanity(['preview', dist, '--port', String(port)], target, 'inherit')
  atEnd(() => ended(studio))
  const {projectId, dataset} = connection.client.config()
  return startReport(connection.client, sources, {
    studio: `http://localhost:${port}/studio`,
    query: `https://${projectId}.api.sanity.io/v2025-02-19/data/query/${dataset}`,
    dataset: connection.target,
  })
}

async function ended(studio: ChildProcess): Promise<void> {
  if (studio.kill()) await once(studio, 'exit')
}
