import {existsSync} from 'node:fs'
import {rm} from 'node:fs/promises'
import {join} from 'node:path'

/** What every journal's name ends with. */
export const JOURNAL = '.ndjson'

/** Where the runs into the datasets of a data folder have what they need to go on. */
export function runFolder(data: string): string {
  return join(data, 'runs')
}

export function journalPath(data: string, run: string): string {
  return join(runFolder(data), `${run}${JOURNAL}`)
}

/** Beside it: what came from standard input, for nobody else has it any more. */
export function inputPath(data: string, run: string): string {
  return join(runFolder(data), `${run}.input`)
}

/** Undefined for a run that was broken off before it had written anything of what was on standard input. */
export function keptInput(data: string, run: string): string | undefined {
  const path = inputPath(data, run)
  return existsSync(path) ? path : undefined
}

export async function removeRun(data: string, run: string): Promise<void> {
  await rm(journalPath(data, run), {force: true})
  await rm(inputPath(data, run), {force: true})
}
