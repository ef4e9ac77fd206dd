import {join, resolve} from 'node:path'
import {
  backUp,
  checkFolder,
  compactFolder,
  LakeStartError,
  loadFolder,
  restoreBackup,
  startLake,
} from '../lake/index.ts'
import {EXIT} from './importCommand.ts'
import type {FolderOptions, LoadOptions, RestoreOptions, ServeOptions} from './lakeCommand.ts'

/** Serves until it is told to stop, and then ends in order. */
export async function serve(options: ServeOptions): Promise<void> {
  const {port, host, dataset, project: projectId, keepHistory, queryTimeout} = options
  const data = options.memory ? undefined : resolve(options.data)
  const stop = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.resolve())
  const lake = await startLake({
    port,
    host,
    dataset,
    projectId,
    ...(data !== undefined && {data}),
    ...(keepHistory !== undefined && {historyDays: keepHistory}),
    ...(queryTimeout !== undefined && {queryTimeout: queryTimeout * 1000}),
  })
  say(`The lake is at ${lake.url}, project "${projectId}", dataset "${dataset}".`)
  say(
    data === undefined
      ? `It keeps nothing. Its token is ${lake.token}`
      : `Its data is in ${data}, its token in ${join(data, 'token')}`,
  )
  say('Ctrl-C stops it.')
  await stop.promise
  await lake.close()
}

export async function backup(file: string, {data}: FolderOptions): Promise<void> {
  const {stores, madeAt} = await backUp(data, file, new Date())
  say(`${file} holds ${count(stores.length, 'dataset')}, as of ${madeAt}.`)
}

export async function restore(file: string, {data, force = false}: RestoreOptions): Promise<void> {
  const {stores, madeAt, replaced} = await restoreBackup(file, data, {force, now: new Date()})
  say(`${data} holds ${count(stores.length, 'dataset')}, as of ${madeAt}.`)
  if (replaced !== undefined) say(`What it held before is in ${replaced}.`)
}

export async function load(file: string, options: LoadOptions): Promise<void> {
  const {data, dataset, replace, missing} = options
  const operation = replace ? 'createOrReplace' : missing ? 'createIfNotExists' : 'create'
  const {written, kept} = await loadFolder(resolve(data), file, {dataset, operation})
  say(
    `${count(written, 'document')} written to dataset "${dataset}" in ${data}, ${kept} kept as they were.`,
  )
}

export async function check({data}: FolderOptions): Promise<void> {
  for (const {name, findings} of some(checkFolder(data), data)) {
    say(`${join(data, name)}: ${findings.length === 0 ? 'sound' : count(findings.length, 'fault')}`)
    for (const finding of findings.slice(0, MOST_TOLD)) say(`  ${finding}`)
    if (findings.length > 0) process.exitCode = EXIT.failed
  }
}

/** Whatever has gone wrong a hundred times is seen from the first ones. */
const MOST_TOLD = 20

export async function compact({data}: FolderOptions): Promise<void> {
  for (const {name, before, after} of some(compactFolder(data), data)) {
    say(`${join(data, name)}: ${megabytes(before)} before, ${megabytes(after)} now`)
  }
}

function some<T>(stores: T[], data: string): T[] {
  if (stores.length === 0) throw new LakeStartError(`There is no lake in ${data}`)
  return stores
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
