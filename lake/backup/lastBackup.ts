import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'

const lastBackup = z.object({file: z.string(), madeAt: z.iso.datetime()})

/** The newest backup that was made of a folder. */
export type LastBackup = z.infer<typeof lastBackup>

/** Kept beside the data, so that it can be told where to look when the data cannot be read any more. */
export function recordBackup(folder: string, made: LastBackup): void {
  const path = pathIn(folder)
  writeFileSync(`${path}.new`, `${JSON.stringify(made, null, 2)}\n`)
  renameSync(`${path}.new`, path)
}

export function readLastBackup(folder: string): LastBackup | undefined {
  const path = pathIn(folder)
  if (!existsSync(path)) return undefined
  try {
    return lastBackup.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data
  } catch {
    return undefined
  }
}

function pathIn(folder: string): string {
  return join(folder, 'last-backup.json')
}
