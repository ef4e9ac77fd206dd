import {rename, rm, writeFile} from 'node:fs/promises'
import {ImportError} from '../importer/index.ts'

/** Writes a file of lines, whole or not at all: who reads it never sees a half. */
export async function writeWhole(path: string, lines: string[]): Promise<void> {
  const part = `${path}.part`
  try {
    await writeFile(
      part,
      lines.map((line) => `${line}\n`),
    )
    await rename(part, path)
  } catch (fault) {
    await rm(part, {force: true})
    const reason = fault instanceof Error ? fault.message : String(fault)
    throw new ImportError(`Could not write ${path}: ${reason}`, {cause: fault})
  }
}
