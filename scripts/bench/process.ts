import {type ChildProcessByStdio, spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import type {Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import manifest from '../../package.json' with {type: 'json'}

/** `cache` is where Node keeps compiled modules; without one it compiles them anew. */
type Circumstances = {cache?: string; flags?: string[]}

/**
 * What a script beside this folder measures of itself and prints as JSON, in a process that does nothing else. What it
 * tells meanwhile on standard error is shown.
 */
export async function measuredIn<Figures>(
  script: string,
  args: string[],
  circumstances: Circumstances = {},
): Promise<Figures> {
  const process = start(script, args, circumstances)
  const [output, [status]] = await Promise.all([text(process.stdout), once(process, 'exit')])
  if (status !== 0) throw new Error(`${script} ended with status ${status}`)
  return JSON.parse(output)
}

/** Does something while a lake in a process of its own serves a folder. */
export async function withLake<Result>(data: string, work: () => Promise<Result>): Promise<Result> {
  const process = start('lake.ts', ['--data', data, '--port', '0'], {})
  try {
    await once(process.stdout, 'data')
    return await work()
  } finally {
    const ended = once(process, 'exit')
    process.kill('SIGTERM')
    await ended
  }
}

/** What `npm run import` tells Node: an import is to be measured as it is run. */
export const importFlags: string[] = manifest.scripts.import
  .split(' ')
  .filter((word) => word.startsWith('--'))

function start(
  script: string,
  args: string[],
  {cache, flags = []}: Circumstances,
): ChildProcessByStdio<null, Readable, null> {
  const {NODE_COMPILE_CACHE: _, ...env} = process.env
  return spawn(process.execPath, [...flags, join(import.meta.dirname, '..', script), ...args], {
    env: cache ? {...env, NODE_COMPILE_CACHE: cache} : env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
