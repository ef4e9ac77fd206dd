import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {findingsIn} from '../lake/findingsIn.ts'
import type {ScriptProcess} from '../scripts/startScript.ts'

/** What came of it: how often it came to its end, how many kills it took, and whatever was not as it has to be. */
export type Toll = {finished: number; kills: number; problems: string[]}

export type Killing = {
  kills: number
  /** What is to be in a data folder when it came to its end. */
  expected: unknown
  contentIn(data: string): Promise<unknown>
  prepare?(data: string): Promise<void>
  start(data: string): ScriptProcess
  killSometime(child: ScriptProcess, data: string): Promise<void>
}

/**
 * Starts a command and kills it, again and again. After each kill the lake is looked through; then the same is started
 * again, until it comes to its end and what there is then is compared with what is expected.
 */
export async function killOften(folder: string, killing: Killing): Promise<Toll> {
  const toll: Toll = {finished: 0, kills: 0, problems: []}
  while (toll.kills < killing.kills) {
    const data = join(folder, `killed-${toll.finished}`)
    await killing.prepare?.(data)
    await killUntilDone(data, killing, toll)
    if (!isDeepStrictEqual(await killing.contentIn(data), killing.expected)) {
      toll.problems.push(`The end of ${data} is not the same as that of an undisturbed one`)
    }
    await rm(data, {recursive: true})
    toll.finished++
  }
  return toll
}

async function killUntilDone(
  data: string,
  {kills, start, killSometime}: Killing,
  toll: Toll,
): Promise<void> {
  for (;;) {
    const isLast = toll.kills >= kills
    const child = start(data)
    if (!isLast) void killSometime(child, data)
    const {status, err} = await child.ended
    if (status !== null) {
      if (status !== 0) toll.problems.push(`${status}: ${err}`)
      return
    }
    toll.kills++
    toll.problems.push(...findingsIn(data))
  }
}
