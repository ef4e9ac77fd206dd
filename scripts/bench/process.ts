import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'

/**
 * What a script beside this folder measures of itself and prints as JSON, in a process that does nothing else. `cache` is
 * where Node keeps compiled modules; without one it compiles them anew.
 */
export async function measuredIn<Figures>(
  script: string,
  args: string[],
  cache?: string,
): Promise<Figures> {
  const {NODE_COMPILE_CACHE: _, ...env} = process.env
  const {stdout} = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, '..', script), ...args],
    {env: cache ? {...env, NODE_COMPILE_CACHE: cache} : env},
  )
  return JSON.parse(stdout)
}
