import {makeSecret, type Reach, sessionCookie} from './access/index.ts'
import {wayOut} from './backup/index.ts'
import {createLake, type Lake, type LakeSettings} from './createLake.ts'
import {DamagedStore, LakeError, LakeStartError, StoreInUse} from './errors.ts'
import {openDataFolder, projectFiles, readDataFolder, serve} from './serve/index.ts'
import {openStore, type Store} from './store/index.ts'

export type StartSettings = {
  /** The folder that keeps the lake's data; without one it lives in memory. */
  data?: string
  /** 0, the default, takes any free port. */
  port?: number
  /**
   * Where to listen: 127.0.0.1, this machine alone, when not said. Elsewhere, 0.0.0.0 say, other machines reach the lake
   * as well, and get nothing without a token.
   */
  host?: string
  dataset?: string
  projectId?: string
  /** The most that a query may take, in milliseconds; 60,000 when not said. */
  queryTimeout?: number
  /** For how many days what was is kept; for ever when not said. */
  historyDays?: number
  /** Answers what no route of the API does: the Studio's files, say. */
  fallback?: (request: Request) => Promise<Response | undefined>
  /** Told of internal errors; they go to standard error otherwise. */
  onFault?: (fault: unknown, request: Request) => void
}

export type RunningLake = AsyncDisposable & {
  url: string
  port: number
  token: string
  /** `name=value`: a page that has it is signed in. */
  cookie: string
  projectId: string
  dataset: string
  close(): Promise<void>
}

/** Starts a lake on a port of this machine. What prevents it is a `LakeStartError`, one sentence to be shown. */
export async function startLake(settings: StartSettings = {}): Promise<RunningLake> {
  const {data, port = 0, host = '127.0.0.1', fallback, onFault = reportFault} = settings
  const {dataset = 'production', projectId = 'local'} = settings
  const folder = data === undefined ? undefined : openDataFolder(data, makeSecret)
  const token = folder?.token ?? makeSecret()
  const lake = openLake(open(folder?.storePath, data), {
    token,
    dataset,
    projectId,
    onFault,
    reach: reachOf(host),
    ...(data !== undefined && projectFiles(data, (path) => open(path, data))),
    ...(fallback && {fallback}),
    ...(settings.queryTimeout !== undefined && {queryTimeout: settings.queryTimeout}),
    ...(settings.historyDays !== undefined && {historyDays: settings.historyDays}),
  })
  await using cleanup = new AsyncDisposableStack()
  cleanup.defer(() => lake.close())
  const served = await serve(lake, {host, port})
  cleanup.defer(() => served.close())
  const url = urlOf(host, served.port)
  folder?.announce({url, pid: process.pid, projectId, dataset})
  cleanup.defer(() => folder?.withdraw())
  // Started: from here on closing is the caller's.
  const running = cleanup.move()
  const close = (): Promise<void> => running.disposeAsync()
  const cookie = sessionCookie(token)
  const place = {url, port: served.port, token, cookie, projectId, dataset}
  return {...place, close, [Symbol.asyncDispose]: close}
}

function openLake(store: Store, settings: Omit<LakeSettings, 'store'>): Lake {
  try {
    return createLake({...settings, store})
  } catch (error) {
    store.close()
    throw error instanceof LakeError ? new LakeStartError(error.message, {cause: error}) : error
  }
}

function reachOf(host: string): Reach {
  return LOOPBACK.test(host) ? 'loopback' : {host}
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/

/** The address for this machine: one that listens everywhere is no address to ask at. */
function urlOf(host: string, port: number): string {
  if (/^(0\.0\.0\.0|::)$/.test(host)) return `http://127.0.0.1:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function open(path: string | undefined, folder: string | undefined): Store {
  try {
    return openStore(path)
  } catch (error) {
    throw folder === undefined ? error : inFolder(folder, error)
  }
}

/** The folder is told with the address of who uses it, or with what to do about its damage. */
function inFolder(folder: string, error: unknown): unknown {
  if (error instanceof DamagedStore) {
    return new DamagedStore(`${error.message}\n${wayOut(folder)}`, {cause: error})
  }
  const other = readDataFolder(folder)?.announced
  if (!(error instanceof StoreInUse) || !other) return error
  return new LakeStartError(
    `The data folder ${folder} is served by another process already (process ${other.pid}, ${other.url})`,
    {cause: error},
  )
}

function reportFault(fault: unknown, request: Request): void {
  console.error(`The lake failed at ${request.method} ${request.url}:`, fault)
}
