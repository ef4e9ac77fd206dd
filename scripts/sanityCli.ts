import {type ChildProcess, type StdioOptions, spawn} from 'node:child_process'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'

/** What decides what the Studio's bundle is: a hosted Studio and a local one are two builds of the same files. */
export type Target = {projectId: string | undefined; dataset: string | undefined}

/**
 * Starts a command of the Sanity CLI: its own script, not npm's, for stopping npm would leave the CLI running behind it.
 */
export function spawnSanity(args: string[], target: Target, stdio: StdioOptions): ChildProcess {
  const manifest = createRequire(import.meta.url).resolve('sanity/package.json')
  return spawn(process.execPath, [join(manifest, '../bin/sanity'), ...args], {
    cwd: resolve(import.meta.dirname, '..'),
    stdio,
    env: {
      ...process.env,
      DO_NOT_TRACK: '1',
      NO_COLOR: '1',
      NODE_ENV: 'production',
      SANITY_PROJECT_ID: target.projectId ?? '',
      SANITY_DATASET: target.dataset ?? '',
    },
  })
}
