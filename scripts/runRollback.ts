import {
  ImportError,
  type ListedRun,
  listRuns,
  planRollbackOf,
  type RollbackSettings,
  rollBack,
} from '../importer/index.ts'
import {connect} from './connect.ts'
import type {ImportOptions} from './importCommand.ts'
import {newRun} from './newRun.ts'
import {plannedRollback, rollbackReport} from './rollbackReport.ts'
import {forgetRun} from './runJournal.ts'
import {writeProgress} from './writeProgress.ts'

/** Undoes a run that is named, or the last one, and prints what came of it; with --dry-run what would. */
export async function runRollback(named: string, options: ImportOptions): Promise<boolean> {
  const progress = writeProgress(options)
  const {client, target, close} = await connect({...options, onWait: progress.onWait})
  const settings: RollbackSettings = {
    client,
    target,
    id: newRun(new Date(), {}).id,
    concurrency: options.concurrency,
    now: () => new Date(),
  }
  try {
    const run = chosen(named, await listRuns(settings), target)
    if (options.dryRun) print(plannedRollback(await planRollbackOf(run, settings), target), options)
    else {
      await forgetRun(options.data, run)
      print(rollbackReport(run, await rollBack(run, settings), target), options)
    }
    return true
  } finally {
    progress.stop()
    await close()
  }
}

/** As many are offered where none was meant. */
const OFFERED = 10

function chosen(named: string, runs: ListedRun[], target: string): string {
  const run =
    named === 'last'
      ? runs.find(({rolledBackAt}) => rolledBackAt === null)
      : runs.find(({id}) => id === named)
  if (run) return run.id
  if (runs.length === 0) throw new ImportError(`No run has changed ${target}`)
  const lines = runs.slice(0, OFFERED).map((each) => `  ${each.id}  ${stateOf(each)}`)
  const what = named === 'last' ? 'no run that is not rolled back' : `no run ${named}`
  throw new ImportError(`There is ${what} in ${target}. Its runs:\n${lines.join('\n')}`)
}

function stateOf({finishedAt, rolledBackAt}: ListedRun): string {
  if (rolledBackAt) return `rolled back ${rolledBackAt}`
  return finishedAt ? `finished ${finishedAt}` : 'broken off'
}

function print({text, json}: {text: string; json: unknown}, options: ImportOptions): void {
  if (options.json) process.stdout.write(`${JSON.stringify(json, null, 2)}\n`)
  else if (!options.quiet) process.stdout.write(text)
}
