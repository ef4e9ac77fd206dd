import {enableCompileCache} from 'node:module'
import {CommanderError} from 'commander'
import {ImportError} from '../importer/errors.ts'
import {LakeStartError} from '../lake/errors.ts'
import {checkUsage, EXIT, type ImportOptions, importCommand} from './importCommand.ts'

/** `npm run import`: see importCommand.ts for what it can be asked, and runImport.ts for what it does. */
async function main(): Promise<number> {
  const command = importCommand().parse()
  const options = command.opts<ImportOptions>()
  checkUsage(command, command.args, options)
  // Loaded when it is needed: help and a typing error are answered at once. Node keeps what it made of the modules in
  // the system's temporary folder, and the next run starts in half the time.
  enableCompileCache()
  const {runImport} = await import('./runImport.ts')
  return (await runImport(command.args, options)) ? EXIT.done : EXIT.rejected
}

/** The one place where a fault ends: a sentence for whom it is for, everything for who has to mend it. */
function report(fault: unknown): number {
  if (fault instanceof CommanderError) return fault.exitCode === 0 ? EXIT.done : EXIT.usage
  const isExplained = fault instanceof ImportError || fault instanceof LakeStartError
  const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
  process.stderr.write(`${isExplained ? fault.message : detail}\n`)
  return EXIT.failed
}

try {
  process.exitCode = await main()
} catch (fault) {
  process.exitCode = report(fault)
}
