import {setTimeout as pass} from 'node:timers/promises'
import {createClient, type SanityClient} from '@sanity/client'
import {type Patience, politeClient} from '../importer/index.ts'
import {runningLake} from '../lake/runningLake.ts'
import {hostedProject, targetOf} from './target.ts'

export type Connection = {
  client: SanityClient
  /** What to call the dataset before people. */
  target: string
  close(): Promise<void>
}

const API_VERSION = '2025-02-19'

/** As many requests that write may start in a second; the hosted service turns away what comes faster. */
const HOSTED_WRITES = 25

/** How long a service that is busy or away is waited for: about a minute. */
const PATIENCE = {attempts: 8, firstWait: 500, longestWait: 30_000}

export type ConnectSettings = {data: string; onWait?: Patience['onWait']}

/**
 * The dataset that a command works on: the hosted one when SANITY_PROJECT_ID is set, here or in .env; else the embedded
 * lake of a data folder, the one that serves it already or one that lives as long as the command.
 */
export async function connect({data, onWait}: ConnectSettings): Promise<Connection> {
  const target = targetOf({data})
  const {client, close, writesPerSecond} = await open(data)
  const patience = {
    ...PATIENCE,
    wait: (milliseconds: number) => pass(milliseconds),
    chance: Math.random,
    now: () => new Date(),
    ...(onWait ? {onWait} : {}),
  }
  return {client: politeClient(client, {target, patience, writesPerSecond}), target, close}
}

type Opened = {client: SanityClient; close(): Promise<void>; writesPerSecond?: number}

async function open(data: string): Promise<Opened> {
  const {projectId, dataset, token} = hostedProject()
  if (projectId) return openHosted(projectId, dataset, token)
  const running = await runningLake(data)
  if (running) return {client: clientOf(running), close: async () => {}}
  // Loaded where nobody serves the folder yet.
  const {startLake} = await import('../lake/index.ts')
  const lake = await startLake({data})
  return {client: clientOf(lake), close: lake.close}
}

function openHosted(projectId: string, dataset: string, token: string | undefined): Opened {
  const client = createClient({
    projectId,
    dataset,
    useCdn: false,
    apiVersion: API_VERSION,
    ...(token ? {token} : {}),
  })
  return {client, close: async () => {}, writesPerSecond: HOSTED_WRITES}
}

type Served = {url: string; token: string; projectId: string; dataset: string}

function clientOf({url, token, projectId, dataset}: Served): SanityClient {
  return createClient({
    projectId,
    dataset,
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: API_VERSION,
    token,
  })
}
