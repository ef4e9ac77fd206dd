import './compileCache.js'
import {checkUsage, EXIT, type ImportOptions, importCommand} from './importCommand.ts'
import {reportFault} from './reportFault.ts'

/** `npm run import`: see importCommand.ts for what it can be asked, and runImport.ts for what it does. */
async function main(): Promise<number> {
  const command = importCommand().parse()
  const options = command.opts<ImportOptions>()
  checkUsage(command, command.args, options)
  // Loaded when it is needed: help and a typing error are answered at once.
  const done = await carryOut(command.args, options)
  return done ? EXIT.done : EXIT.rejected
}

async function carryOut(sources: string[], options: ImportOptions): Promise<boolean> {
  const {apply, rollback} = options
  if (rollback !== undefined) {
    const {runRollback} = await import('./runRollback.ts')
    return runRollback(rollback, options)
  }
  if (apply !== undefined) {
    const {runApply} = await import('./runApply.ts')
    return runApply(apply, options)
  }
  const {runImport} = await import('./runImport.ts')
  return runImport(sources, options)
}

try {
  process.exitCode = await main()
} catch (fault) {
  process.exitCode = reportFault(fault)
}
