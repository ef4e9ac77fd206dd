import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {resolve} from 'node:path'
import {text} from 'node:stream/consumers'

export type ScriptProcess = {
  /** As the kernel does it, at once: nothing can be put in order before. */
  kill(): void
  /** The status is null for one that was killed. */
  ended: Promise<Ended>
}

export type Ended = {out: string; err: string; status: number | null}

type Surroundings = {cwd?: string; stdin?: string; env?: Record<string, string>}

/** The real process of one of the scripts, as a shell starts it; away from any hosted project, and with no settings. */
export function startScript(
  name: string,
  args: string[],
  {cwd, stdin = '', env = {}}: Surroundings = {},
): ScriptProcess {
  const script = resolve(import.meta.dirname, '../../scripts', name)
  const inherited = Object.entries(process.env).filter(
    ([key]) => !/^(?:DATELINE|SANITY)_/.test(key),
  )
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: {...Object.fromEntries(inherited), NO_COLOR: '1', ...env},
  })
  // It may be gone before it has read a word.
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  const closed = once(child, 'close').then(([status]: (number | null)[]) => status ?? null)
  return {
    kill: () => void child.kill('SIGKILL'),
    ended: Promise.all([text(child.stdout), text(child.stderr), closed]).then(
      ([out, err, status]) => ({out, err, status}),
    ),
  }
}

/** Until it comes to its end. */
export function runScript(name: string, args: string[], around?: Surroundings): Promise<Ended> {
  return startScript(name, args, around).ended
}
