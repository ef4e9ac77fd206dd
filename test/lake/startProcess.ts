import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'

/** A lake in a process of its own, which has loaded the code and does nothing until it is told to begin. */
export type LakeProcess = {
  pid: number | undefined
  /** Where it is served; undefined when the process has ended before. */
  begin(): Promise<{url: string; token: string} | undefined>
  /** As the kernel does it, at once: nothing can be put in order before. */
  kill(): void
  ended: Promise<unknown>
}

export function startProcess(data: string): LakeProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'lakeProcess.ts'), data], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  // It may have been killed before it is told anything.
  child.stdin.on('error', () => {})
  return {
    pid: child.pid,
    ended,
    async begin() {
      child.stdin.write('begin\n')
      const said = await Promise.race([once(child.stdout, 'data'), ended.then(() => [])])
      return said[0] === undefined ? undefined : JSON.parse(String(said[0]))
    },
    kill: () => void child.kill('SIGKILL'),
  }
}
