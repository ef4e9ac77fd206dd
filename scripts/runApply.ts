import {readFile} from 'node:fs/promises'
import {applyPlan, decodePlan, ImportError, pictureReader, totalsOf} from '../importer/index.ts'
import {connect} from './connect.ts'
import {files} from './files.ts'
import type {ImportOptions} from './importCommand.ts'
import {importReport} from './importReport.ts'
import {planReport} from './planReport.ts'
import {writeProgress} from './writeProgress.ts'

/** Writes the plan of a file, and prints what came of it. */
export async function runApply(path: string, options: ImportOptions): Promise<boolean> {
  const plan = decodePlan(await read(path), path)
  if (options.dryRun) {
    process.stdout.write(options.json ? JSON.stringify(plan, null, 2) : planReport(plan))
    return true
  }
  const progress = writeProgress(options)
  const {client, target, close} = await connect({...options, onWait: progress.onWait})
  try {
    const applied = await applyPlan(plan, {
      client,
      target,
      concurrency: options.concurrency,
      bytesOf: pictureReader(files),
      onProgress: progress.onCommit,
      now: () => new Date(),
    })
    progress.stop()
    if (options.json) {
      process.stdout.write(`${JSON.stringify({target, run: plan.run, ...applied}, null, 2)}\n`)
    } else if (!options.quiet) {
      const {receipt} = applied.outcome === 'applied' ? applied : {}
      process.stdout.write(importReport(totalsOf(plan), receipt, {target}))
    }
    return true
  } finally {
    progress.stop()
    await close()
  }
}

function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ImportError(`Could not read the plan ${path}: ${reason}`, {cause})
  })
}
