import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {z} from 'zod'
import {LakeStartError} from '../errors.ts'
import {ANNOUNCEMENT, RESTORING, STORE} from './fileNames.ts'

/** Where a lake keeps what outlives its process. */
export type DataFolder = {
  storePath: string
  /** Made at the first start, and the same ever after. */
  token: string
  /** Says in the folder where the lake answers, for as long as it does. */
  announce(running: Announcement): void
  withdraw(): void
}

/** What `lake.json` tells a second process of the one that serves this folder. */
export type Announcement = {url: string; pid: number; projectId: string; dataset: string}

const announcement = z.object({
  url: z.url(),
  pid: z.int(),
  projectId: z.string(),
  dataset: z.string(),
})

/** Makes the folder when it is not there. A folder that cannot be written to is a `LakeStartError`. */
export function openDataFolder(folder: string, makeToken: () => string): DataFolder {
  const path = join(folder, ANNOUNCEMENT)
  if (existsSync(join(folder, RESTORING))) throw halfRestored(folder)
  const token = writing(folder, () => {
    makeFolder(resolve(folder))
    return keepToken(folder, makeToken)
  })
  return {
    storePath: join(folder, STORE),
    token,
    announce(running) {
      writing(folder, () => writeFileSync(path, `${JSON.stringify(running, null, 2)}\n`))
    },
    withdraw: () => rmSync(path, {force: true}),
  }
}

/** The names of the stores in a folder: a file for each dataset. */
export function storesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => name.endsWith('.db'))
}

function halfRestored(folder: string): LakeStartError {
  return new LakeStartError(
    `A backup was being restored to ${folder} when that was interrupted: restore it again, with --force`,
  )
}

function writing<T>(folder: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof LakeStartError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LakeStartError(`Cannot write to the data folder ${folder}: ${reason}`, {cause})
  }
}

/** What the folder says of a lake that serves it, and with which token; it may be a lake that died. */
export function readDataFolder(
  folder: string,
): {token: string; announced: Announcement} | undefined {
  const [tokenPath, path] = [join(folder, 'token'), join(folder, ANNOUNCEMENT)]
  if (!existsSync(tokenPath) || !existsSync(path)) return undefined
  const announced = announcement.safeParse(parse(readFileSync(path, 'utf8')))
  if (!announced.success) return undefined
  return {token: readFileSync(tokenPath, 'utf8').trim(), announced: announced.data}
}

/**
 * For its owner alone: what lies in it is unpublished. A folder that is there already is left as its owner made it.
 * Node's own `recursive` never returns where the file system says ENOENT to every name, as /proc does.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, {mode: 0o700})
}

function keepToken(folder: string, makeToken: () => string): string {
  const path = join(folder, 'token')
  if (existsSync(path)) return keptToken(path)
  const token = makeToken()
  writeFileSync(path, `${token}\n`, {mode: 0o600, flag: 'wx'})
  chmodSync(path, 0o600)
  return token
}

/** A token of nothing, as a full disk leaves it behind, would let everybody in. */
function keptToken(path: string): string {
  const token = readFileSync(path, 'utf8').trim()
  if (token) return token
  throw new LakeStartError(`The token file ${path} is empty: delete it, and a new one is made`)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
