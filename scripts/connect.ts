import {existsSync} from 'node:fs'
import {loadEnvFile} from 'node:process'
import {createClient, type SanityClient} from '@sanity/client'
import {runningLake, startLake} from '../lake/index.ts'

export type Connection = {
  client: SanityClient
  /** What to call the dataset before people. */
  target: string
  close(): Promise<void>
}

const API_VERSION = '2025-02-19'

/**
 * The dataset that a command works on: the hosted one when SANITY_PROJECT_ID is set, here or in .env; else the embedded
 * lake of a data folder, the one that serves it already or one that lives as long as the command.
 */
export async function connect({data}: {data: string}): Promise<Connection> {
  if (existsSync('.env')) loadEnvFile('.env')
  const {SANITY_PROJECT_ID: projectId, SANITY_DATASET, SANITY_API_TOKEN: token} = process.env
  if (projectId) return connectHosted(projectId, SANITY_DATASET || 'production', token)
  const running = await runningLake(data)
  if (running) return connectLake(running, data, async () => {})
  const lake = await startLake({data})
  return connectLake(lake, data, lake.close)
}

function connectHosted(projectId: string, dataset: string, token: string | undefined): Connection {
  const client = createClient({
    projectId,
    dataset,
    useCdn: false,
    apiVersion: API_VERSION,
    ...(token ? {token} : {}),
  })
  return {client, target: `dataset ${dataset} of project ${projectId}`, close: async () => {}}
}

function connectLake(
  lake: {url: string; token: string; projectId: string; dataset: string},
  data: string,
  close: () => Promise<void>,
): Connection {
  const {url, token, projectId, dataset} = lake
  const client = createClient({
    projectId,
    dataset,
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: API_VERSION,
    token,
  })
  return {client, target: `the embedded lake in ${data}`, close}
}
